using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>What may follow the head of a source and still belong to it: "della polizia", "diffusi dalla Consob", "e l'agenzia", ", David Brown".</summary>
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

    public static bool IsOf(Token token) => token.Form is "di" or "d'" or "del" or "dello" or "della" or "dei" or "degli" or "delle" or "dell'";

    public static bool IsFrom(Token token) => token.Form is "da" or "dal" or "dallo" or "dalla" or "dai" or "dagli" or "dalle" or "dall'";

    public static bool IsTo(Token token) => token.Form is "a" or "ad" or "al" or "allo" or "alla" or "ai" or "agli" or "alle" or "all'";

    private int Next(int at)
    {
        Token token = tokens[at];
        if (token.Kind == TokenKind.Comma)
        {
            return AfterName(at);
        }

        if (token.Form is "e" or "ed")
        {
            return AfterCoordination(at);
        }

        return token.Is(WordClasses.Preposition) && Belongs(at) ? AfterInner(at) : at;
    }

    private int AfterInner(int preposition)
    {
        int inner = Reader.AfterDeterminers(preposition + 1);
        if (inner < limit && tokens[inner].Is("chi"))
        {
            return Reader.EndOf(inner);
        }

        int end = Reader.AfterWords(preposition + 1, inner);
        return end > inner && !(inner == preposition + 1 && tokens[inner].Word.Infinitive is not null && !tokens[inner].IsCapitalised && !tokens[inner].Names(WordClasses.NamesSource)) ? end : preposition;
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
        if (IsFrom(token))
        {
            return before.Word.Participle is not null || before.Form.EndsWith("ente", StringComparison.Ordinal) || before.Form.EndsWith("enti", StringComparison.Ordinal)
                || token.Is("da") && before.IsCapitalised && at + 1 < limit && tokens[at + 1].IsCapitalised;
        }

        return token.Form switch
        {
            "su" or "sul" or "sullo" or "sulla" or "sui" or "sugli" or "sulle" or "sull'" => HoldsDocument(at),
            "presso" => before.Word.Participle is not null || IsHeldByHead(),
            "a" or "al" or "allo" or "alla" or "ai" or "agli" or "alle" or "all'" => before.Word.Participle is not null && at + 1 < limit && tokens[at + 1].Names(WordClasses.Institution) || IsHeldBy(before) || IsHeldByHead() && before.IsCapitalised == tokens[head].IsCapitalised && at == head + 1,
            "in" => at + 1 < limit && (tokens[at + 1].Is("possesso") || tokens[at + 1].IsCapitalised && (IsHeldByHead() || Noun.Names(WordClasses.Institution | WordClasses.Person)) && EndsAfterPlace(at + 1)),
            "per" or "contro" => IsHeldByHead() && Noun.Names(WordClasses.Institution | WordClasses.Person | WordClasses.Medium),
            "tra" or "fra" => false,
            _ => false,
        };
    }

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

    // "un rappresentante in Crimea, Serhij Kunicyn": where another phrase follows at once, the place belongs to the clause.
    private bool EndsAfterPlace(int place)
    {
        int end = Reader.AfterWords(place, place);
        return end >= limit || !tokens[end].Is(WordClasses.Article | WordClasses.Preposition);
    }

    // "il capo della polizia di Dallas, David Brown, ha detto".
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

    private int AfterCoordination(int at)
    {
        int second = at + 1;
        if (second >= limit)
        {
            return at;
        }

        if (IsOf(tokens[second]) && HasOf(at) || IsFrom(tokens[second]) && first > 0 && IsFrom(tokens[first - 1]))
        {
            int end = AfterInner(second);
            return end > second ? end : at;
        }

        int inner = Reader.AfterDeterminers(second);
        int after = Reader.AfterWords(second, inner);
        return after > inner && Joins(second, inner, after) ? after : at;
    }

    // "la procura e il ministro" names two sources unless the second is the subject of the clause.
    private bool Joins(int second, int inner, int after)
    {
        if (tokens[second].IsCapitalised && !tokens[second].Is(WordClasses.Article))
        {
            return true;
        }

        bool closes = after >= limit || !tokens[after].IsWord || tokens[after].Is(WordClasses.Article);
        return inner > second
            ? after >= limit || tokens[after].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Bracket || tokens[after].Is(WordClasses.Article) || IsOf(tokens[after]) && !FiniteVerbs.IsAt(tokens, after)
            : head == first || closes;
    }

    private bool HasOf(int end)
    {
        for (int i = head; i < end; i++)
        {
            if (IsOf(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
