using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Reads the noun phrase that names a source: determiners, head, adjectives and names, complements, the name in apposition.</summary>
/// <remarks>Looks no further than <see cref="Longest"/> tokens, so its work is bounded whatever the text is.</remarks>
internal readonly struct PhraseReader(List<Token> tokens, int limit)
{
    private const int Longest = 26;

    private const int LongestQuotation = 8;

    /// <summary>The token after the phrase that starts at <paramref name="first"/>; the same index where none does.</summary>
    public int EndOf(int first)
    {
        if (first < limit && tokens[first].Is("chi"))
        {
            return EndOfWhoever(first);
        }

        int head = AfterDeterminers(first);
        int end = AfterWords(first, head);
        if (end == head)
        {
            return head > first && IsPronoun(tokens[head - 1]) ? head : first;
        }

        return new PhraseComplements(tokens, limit, first, head).After(end);
    }

    /// <summary>The start of the longest phrase that ends before <paramref name="end"/> and hangs on no preposition; <paramref name="end"/> where none does.</summary>
    /// <param name="afterPreposition">Also a phrase that hangs on a preposition, as the antecedent of a relative clause may.</param>
    public int StartOf(int end, int floor, bool afterPreposition = false)
    {
        var inside = new PhraseReader(tokens, end);
        for (int first = Math.Max(floor, end - Longest); first < end; first++)
        {
            if (CanStart(first, floor, afterPreposition) && inside.EndOf(first) == end)
            {
                return first;
            }
        }

        return end;
    }

    /// <summary>The token after articles, demonstratives, possessives and quantifiers.</summary>
    public int AfterDeterminers(int at)
    {
        int first = at;
        while (at < limit && (tokens[at].Is(WordClasses.Article | WordClasses.Determiner) && !OpensPartitive(at) && !(at > first && tokens[at].Is(WordClasses.Article) && IsPronoun(tokens[at - 1]) && tokens[at - 1].Form is not ("tutti" or "tutte")) || IsOrdinal(tokens[at], IsDetermined(first, at))))
        {
            at++;
        }

        return at;
    }

    /// <summary>The token after the run of nouns, adjectives, names and numbers that starts at <paramref name="head"/>.</summary>
    public int AfterWords(int first, int head)
    {
        int at = head;
        int stop = Math.Min(limit, first + Longest);
        while (at < stop)
        {
            int next = tokens[at].Kind switch
            {
                TokenKind.Word => ContinuesWith(first, head, at) ? at + 1 : at,
                TokenKind.Number => CountsNext(at, head) ? at : at + 1,
                TokenKind.Quote => AfterQuotation(at),
                TokenKind.Bracket => AfterAcronym(at),
                _ => IsInnerMark(at) ? at + 1 : at,
            };
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    // "secondo altri": the determiner stands alone.
    private static bool IsPronoun(Token token) => token.Form is "altri" or "altre" or "alcuni" or "alcune" or "molti" or "molte" or "tutti" or "quest'ultimo" or "taluni" or "loro";

    // An article stands before, be it inside "alla".
    private bool IsDetermined(int first, int at) => at > first || first > 0 && tokens[first - 1].Is(WordClasses.FusedPreposition);

    // "la prima ricostruzione": an ordinal after an article, where "prima" is no preposition.
    private static bool IsOrdinal(Token token, bool afterDeterminer) =>
        token.Form is "primi" or "prime" or "primissime" or "primissimi" or "ultime" or "ultimi" || afterDeterminer && token.Form is "prima" or "primo" or "seconda" or "secondo" or "terzo" or "terza" or "ultima" or "ultimo" or "primissima";

    // "uno dei medici": the article stands for a noun.
    private bool OpensPartitive(int at) => tokens[at].Form is "uno" or "una" && at + 1 < limit && PhraseComplements.IsOf(tokens[at + 1]);

    private bool CanStart(int first, int floor, bool afterPreposition)
    {
        Token token = tokens[first];
        if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Is(WordClasses.Adverb))
        {
            return false;
        }

        if (first == floor || afterPreposition && tokens[first - 1].Is(WordClasses.Preposition))
        {
            return true;
        }

        Token before = tokens[first - 1];
        return !before.Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Determiner) && !IsOrdinal(before, afterDeterminer: true);
    }

    private bool ContinuesWith(int first, int head, int at)
    {
        Token token = tokens[at];
        if (at == head)
        {
            return IsHead(at, IsDetermined(first, at));
        }

        if (token.Is(WordClasses.Article))
        {
            return OpensName(at);
        }

        bool closes = token.Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Clitic | WordClasses.Negation | WordClasses.Adverb | WordClasses.MannerAdverb | WordClasses.Connective | WordClasses.Determiner)
            && !(token.IsCapitalised && tokens[at - 1].IsCapitalised && token.Is(WordClasses.Adverb | WordClasses.Determiner))
            && !(token.Form.Length == 1 && token.IsCapitalised && tokens[at - 1].Is("."));
        closes |= Numerals.All.Contains(token.Form) && CountsNext(at, head);
        return !closes && !IsVerb(at) && !StartsAnotherPhrase(first, head, at) && (token.Word.Participle is null || token.IsCapitalised || IsParticipleOfPhrase(at));
    }

    // "secondo la polizia due persone": a number before a noun opens the next phrase.
    private bool CountsNext(int at, int head) => at > head && at + 1 < limit && tokens[at + 1].IsWord && !tokens[at + 1].IsCapitalised && !tokens[at + 1].Is(WordClasses.Preposition | WordClasses.Coordinator);

    private bool IsHead(int at, bool determined)
    {
        Token token = tokens[at];
        if (token.Is(WordClasses.Clitic) && !token.Is(WordClasses.Article) || token.Is(WordClasses.Article) && !OpensName(at))
        {
            return false;
        }

        if (token.Names(WordClasses.NamesSource))
        {
            return true;
        }

        return !token.Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Negation | WordClasses.Adverb | WordClasses.MannerAdverb | WordClasses.Connective)
            && (determined || !IsVerb(at) && (token.Word.Infinitive is null || token.IsCapitalised));
    }

    private bool IsVerb(int at)
    {
        Token token = tokens[at];
        // The capital of a first word says nothing of it.
        bool name = token.IsCapitalised && at > 0 && tokens[at - 1].IsWord && token.Gap != Gap.Paragraph;
        if (token.Word.Speech is { Past: false } && SpeechWords.Nouns.Contains(token.Form) && at > 0 && tokens[at - 1].IsCapitalised)
        {
            return true;
        }

        return !name && !token.Names(WordClasses.NamesSource) && (FiniteVerbs.IsAt(tokens, at) || token.Word.Gerund is not null || token.Word.Conditional is not null);
    }

    // "secondo l'accusa Rossi": a body takes no person's name, and after a name the sentence goes on in small letters.
    private bool StartsAnotherPhrase(int first, int head, int at)
    {
        Token noun = tokens[head];
        bool capital = tokens[at].IsCapitalised;
        if (capital && !noun.IsCapitalised && at == head + 1)
        {
            return noun.Names(WordClasses.Institution) && !noun.Names(WordClasses.Person) && noun.Form is "accusa" or "difesa" or "procura" or "inquirenti" or "investigatori" or "carabinieri" or "polizia" or "magistrati" or "giudici" or "opposizione" or "maggioranza";
        }

        bool inner = first > 0 && PhraseComplements.IsOf(tokens[first - 1]);
        return !capital && head == first && !inner && noun.IsCapitalised && !noun.Names(WordClasses.NamesSource) && tokens[at - 1].IsCapitalised;
    }

    // "le fonti citate dai giornali", "gli accertamenti compiuti": but "i dati | pubblicati all'indomani".
    private bool IsParticipleOfPhrase(int at)
    {
        if (at + 1 >= limit || !tokens[at + 1].IsWord)
        {
            return true;
        }

        Token next = tokens[at + 1];
        return !next.Is(WordClasses.Preposition) || PhraseComplements.IsFrom(next) || PhraseComplements.IsOf(next) || next.Form is "presso" || IsBeforeBody(at + 1);
    }

    // "gli atti depositati al tribunale".
    private bool IsBeforeBody(int preposition) =>
        PhraseComplements.IsTo(tokens[preposition]) && preposition + 1 < limit && tokens[preposition + 1].Names(WordClasses.Institution);

    // "al quotidiano Il Mercato", "il settimanale L'Eco di Levante": the article belongs to the name.
    private bool OpensName(int at) => tokens[at].IsCapitalised && at + 1 < limit && tokens[at + 1].IsCapitalised;

    // A name stands in quotation marks, «il capo» is somebody else.
    private int AfterQuotation(int at)
    {
        if (at + 1 < limit && tokens[at + 1].Is(WordClasses.Article) && !tokens[at + 1].IsCapitalised)
        {
            return at;
        }

        for (int close = at + 2; close < Math.Min(limit, at + LongestQuotation); close++)
        {
            if (tokens[close].Kind == TokenKind.Quote)
            {
                return tokens[at].Form is "»" or "”" ? at : close + 1;
            }
        }

        return at;
    }

    // "Centro nazionale (Cnir)".
    private int AfterAcronym(int at) =>
        tokens[at].Is("(") && at + 2 < limit && tokens[at + 1].IsCapitalised && tokens[at + 2].Is(")") ? at + 3 : at;

    // "l'ex-ministro", "Paul D. Ceglia".
    private bool IsInnerMark(int at) =>
        at + 1 < limit && at > 0 && tokens[at].Kind == TokenKind.Dash && tokens[at - 1].Names(WordClasses.Institution) && tokens[at + 1].Names(WordClasses.Institution) && tokens[at + 1].IsCapitalised
        || tokens[at].Gap == Gap.None && at + 1 < limit && at > 0 && (tokens[at].Kind == TokenKind.Dash && tokens[at + 1].Gap == Gap.None || tokens[at].Is(".") && (tokens[at - 1].Form.Length < 4 || tokens[at - 1].Is(WordClasses.Abbreviation)) && tokens[at + 1].IsCapitalised)
        || IsAcronymEnd(at);

    // The last point of "U.S.A.".
    private bool IsAcronymEnd(int at) =>
        at > 1 && at + 1 < limit && tokens[at].Is(".") && tokens[at].Gap == Gap.None && tokens[at - 1].Form.Length == 1 && tokens[at - 1].IsCapitalised && tokens[at - 2].Is(".");

    // "chi ha subito le minacce": to the next mark or the next verb.
    private int EndOfWhoever(int first)
    {
        int verb = first + 1;
        while (verb < limit && tokens[verb].IsWord && !FiniteVerbs.IsAt(tokens, verb))
        {
            verb++;
        }

        int at = verb + 1;
        while (at < Math.Min(limit, first + Longest) && tokens[at].IsWord && !(tokens[at].Is(WordClasses.Clitic) && !tokens[at].Is(WordClasses.Article)) && (!IsVerb(at) || tokens[at].Word.Infinitive is not null))
        {
            at++;
        }

        return verb < limit && tokens[verb].IsWord ? at : first;
    }
}
