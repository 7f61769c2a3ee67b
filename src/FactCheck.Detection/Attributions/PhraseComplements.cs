using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;
using static FactCheck.Detection.Text.Prepositions;

namespace FactCheck.Detection.Attributions;

/// <summary>What may follow the head of a source and still belong to it: "della polizia", "diffusi dalla Consob", "e l'agenzia", ", Carla Pini".</summary>
internal readonly struct PhraseComplements(List<Token> tokens, int limit, int first, int head)
{
    private PhraseReader Reader => new(tokens, limit);

    public int After(int end)
    {
        int at = end;
        while (at < limit)
        {
            int next = Next(at);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    private int Next(int at)
    {
        Token token = tokens[at];
        if (token.Kind == TokenKind.Comma)
        {
            return AfterName(at);
        }

        if (token.Form is "e" or "ed")
        {
            return new PhraseCoordination(tokens, limit, first, head).After(at);
        }

        return token.Is(WordClasses.Preposition) && Belongs(at) ? AfterInner(at) : at;
    }

    /// <summary>The token after the phrase behind a preposition; the preposition itself where none follows, or an infinitive does.</summary>
    public int AfterInner(int preposition)
    {
        int inner = Reader.AfterDeterminers(preposition + 1);
        if (inner < limit && tokens[inner].Is("chi"))
        {
            return Reader.EndOf(inner);
        }

        int end = Reader.AfterWords(preposition + 1, inner);
        bool infinitive = inner == preposition + 1 && inner < limit && tokens[inner].Word.Infinitive is not null && !tokens[inner].IsCapitalised && !tokens[inner].Names(WordClasses.NamesSource);
        return end > inner && !infinitive ? end : preposition;
    }

    // Only "di" always carries a noun on; the other prepositions open a complement of the clause unless the noun asks for them.
    private bool Belongs(int at)
    {
        Token token = tokens[at];
        if (IsOf(token))
        {
            return true;
        }

        Token before = tokens[at - 1];
        bool participle = before.Word.Participle is not null;
        return token.Form switch
        {
            _ when IsFrom(token) => participle || IsPresentParticiple(before.Form) || token.Is("da") && before.IsCapitalised && IsCapitalised(at + 1),
            _ when IsTo(token) => participle && IsBody(at + 1) || IsHeldBy(before) || IsHeldByHead() && at == head + 1,
            _ when IsOn(token) => HoldsDocument(at),
            "presso" => participle || IsHeldByHead(),
            "in" => at + 1 < limit && (tokens[at + 1].Is("possesso") || IsCapitalised(at + 1) && HoldsPlace() && EndsAfterPlace(at + 1)),
            "per" or "contro" => IsHeldByHead() && Noun.Names(WordClasses.Institution | WordClasses.Person | WordClasses.Medium),
            _ => false,
        };
    }

    private static bool IsPresentParticiple(string form) => form.EndsWith("ente", StringComparison.Ordinal) || form.EndsWith("enti", StringComparison.Ordinal);

    private bool IsCapitalised(int at) => at < limit && tokens[at].IsCapitalised;

    private bool IsBody(int at) => at < limit && tokens[at].Names(WordClasses.Institution);

    private bool HoldsPlace() => IsHeldByHead() || Noun.Names(WordClasses.Institution | WordClasses.Person);

    // The noun the class of the phrase is read from: "un primo esame".
    private Token Noun
    {
        get
        {
            for (int i = head; i < limit && i < head + 4 && tokens[i].IsWord && !tokens[i].Is(WordClasses.Preposition); i++)
            {
                if (tokens[i].Names(WordClasses.NamesSource))
                {
                    return tokens[i];
                }
            }

            return tokens[head];
        }
    }

    // "un esame sul corpo", "la commissione d'inchiesta sulle banche".
    private bool HoldsDocument(int end)
    {
        for (int i = head; i < end; i++)
        {
            if (tokens[i].Names(WordClasses.Document))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHeldByHead() => IsHeldBy(Noun);

    private static bool IsHeldBy(Token noun) => SourceWords.WithComplement.Contains(noun.Form);

    // "un inviato in Albania, Luca Neri": where another phrase follows at once, the place belongs to the clause.
    private bool EndsAfterPlace(int place)
    {
        int end = Reader.AfterWords(place, place);
        return end >= limit || !tokens[end].Is(WordClasses.Article | WordClasses.Preposition);
    }

    // "il capo dei vigili di Bari, Carla Pini, ha detto".
    private int AfterName(int comma)
    {
        int at = comma + 1;
        int capitals = 0;
        while (at < limit && at - comma < 7 && (tokens[at].IsWord && tokens[at].Case == LetterCase.Initial || tokens[at].Is(".") && tokens[at].Gap == Gap.None))
        {
            capitals += tokens[at].IsWord ? 1 : 0;
            at++;
        }

        bool closes = at >= limit || tokens[at].Kind is TokenKind.Comma or TokenKind.Terminator or TokenKind.Bracket or TokenKind.Colon;
        return capitals >= 2 && closes && Noun.Names(WordClasses.Person) && !tokens[at - 1].Is(".") ? at : comma;
    }
}
