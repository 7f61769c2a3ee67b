using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Tells which words go on with the noun of a phrase: adjectives, names, numbers, participles, what stands in quotation marks.</summary>
/// <param name="determined">An article stands before the head, so that even a word spelt like a verb is a noun.</param>
internal readonly struct PhraseWords(List<Token> tokens, int limit, int first, int head, bool determined)
{
    private const WordClasses NoHead = WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Negation
        | WordClasses.Adverb | WordClasses.MannerAdverb | WordClasses.Connective;

    private const WordClasses Closing = NoHead | WordClasses.Clitic | WordClasses.Determiner;

    /// <summary>The token after the one at <paramref name="at"/> and all it holds; the same index where it ends the run.</summary>
    public int After(int at) => tokens[at].Kind switch
    {
        TokenKind.Word => (at == head ? IsHead() : Continues(at)) ? at + 1 : at,
        TokenKind.Number => CountsNext(at) ? at : at + 1,
        TokenKind.Quote => PhraseMarks.AfterQuotation(tokens, at, limit),
        TokenKind.Bracket => PhraseMarks.AfterAcronym(tokens, at, limit),
        _ => PhraseMarks.IsInner(tokens, at, limit) ? at + 1 : at,
    };

    /// <summary>Whether a word goes on with the clause of a "chi": anything but a pronoun and a further verb.</summary>
    public bool ContinuesClause(int at)
    {
        Token token = tokens[at];
        bool pronoun = token.Is(WordClasses.Clitic) && !token.Is(WordClasses.Article);
        return token.IsWord && !pronoun && (!IsVerb(at) || token.Word.Infinitive is not null);
    }

    private bool IsHead()
    {
        Token token = tokens[head];
        if (token.Is(WordClasses.Article) ? !OpensName(head) : token.Is(WordClasses.Clitic))
        {
            return false;
        }

        bool noun = determined || !IsVerb(head) && (token.Word.Infinitive is null || token.IsCapitalised);
        return token.Names(WordClasses.NamesSource) || !token.Is(NoHead) && noun;
    }

    private bool Continues(int at)
    {
        Token token = tokens[at];
        if (token.Is(WordClasses.Article))
        {
            return OpensName(at);
        }

        bool closes = token.Is(Closing) && !IsPartOfName(at) || Numerals.All.Contains(token.Form) && CountsNext(at);
        return !closes && !IsVerb(at) && !StartsAnotherPhrase(at) && (token.Word.Participle is null || token.IsCapitalised || IsParticipleOfPhrase(at));
    }

    // "Italia Oggi", "U.S.A.".
    private bool IsPartOfName(int at)
    {
        Token token = tokens[at];
        bool name = tokens[at - 1].IsCapitalised && token.Is(WordClasses.Adverb | WordClasses.Determiner);
        return token.IsCapitalised && (name || token.Form.Length == 1 && tokens[at - 1].Is("."));
    }

    // "secondo la polizia due persone": a number before a noun opens the next phrase.
    private bool CountsNext(int at) =>
        at > head && at + 1 < limit && tokens[at + 1].IsWord && !tokens[at + 1].IsCapitalised && !tokens[at + 1].Is(WordClasses.Preposition | WordClasses.Coordinator);

    private bool IsVerb(int at)
    {
        Token token = tokens[at];
        if (token.Word.Speech is { Past: false } && SpeechWords.Nouns.Contains(token.Form) && at > 0 && tokens[at - 1].IsCapitalised)
        {
            return true;
        }

        // The capital of a first word says nothing of it.
        bool name = token.IsCapitalised && at > 0 && tokens[at - 1].IsWord && token.Gap != Gap.Paragraph;
        return !name && !token.Names(WordClasses.NamesSource) && (FiniteVerbs.IsAt(tokens, at) || token.Word.Gerund is not null || token.Word.Conditional is not null);
    }

    // "secondo l'accusa Rossi": a body takes no person's name, and after a name the sentence goes on in small letters.
    private bool StartsAnotherPhrase(int at)
    {
        Token noun = tokens[head];
        bool capital = tokens[at].IsCapitalised;
        if (capital && !noun.IsCapitalised && at == head + 1)
        {
            return SourceWords.Nameless.Contains(noun.Form);
        }

        bool inner = first > 0 && Prepositions.IsOf(tokens[first - 1]);
        return !capital && head == first && !inner && noun.IsCapitalised && !noun.Names(WordClasses.NamesSource) && tokens[at - 1].IsCapitalised;
    }

    // "le fonti citate dai giornali", "gli accertamenti compiuti", "gli atti depositati al tribunale": but "i dati | pubblicati all'indomani".
    private bool IsParticipleOfPhrase(int at)
    {
        if (at + 1 >= limit || !tokens[at + 1].IsWord)
        {
            return true;
        }

        Token next = tokens[at + 1];
        bool body = Prepositions.IsTo(next) && at + 2 < limit && tokens[at + 2].Names(WordClasses.Institution);
        return !next.Is(WordClasses.Preposition) || Prepositions.IsFrom(next) || Prepositions.IsOf(next) || next.Form is "presso" || body;
    }

    // "al quotidiano Il Mercato", "il settimanale L'Eco di Levante": the article belongs to the name.
    private bool OpensName(int at) => tokens[at].IsCapitalised && at + 1 < limit && tokens[at + 1].IsCapitalised;
}
