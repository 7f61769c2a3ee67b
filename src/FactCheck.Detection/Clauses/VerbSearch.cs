using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Looks for the next verb of a group, past what may stand inside one.</summary>
internal sealed class VerbSearch(List<Token> tokens, int end)
{
    // No Italian group is wider; the bound keeps the work per conditional constant.
    private const int Reach = 16;

    private const int LongestSubject = 6;

    /// <summary>The participle after <paramref name="from"/>, or -1.</summary>
    /// <param name="number">What it must agree with; null after avere, where it rather agrees with an object.</param>
    public int Participle(int from, GrammaticalNumber? number) => Next(from, i => MayBeParticiple(i, number), subjects: false);

    public int Gerund(int from) => Next(from, i => tokens[i].Word.Gerund is not null, subjects: false);

    public int Word(int from, string form) => Next(from, i => tokens[i].Is(form), subjects: false);

    /// <summary>The infinitive after a modal; its subject may stand between ("potrebbe il governo intervenire"), and a second modal ("potrebbe e dovrebbe intervenire").</summary>
    public int Infinitive(int from) => Next(from, IsInfinitive, subjects: true);

    /// <summary>The verb whose participle the token may be. After an auxiliary "corso" and "letto" are participles, whatever nouns they are elsewhere.</summary>
    public string? ParticipleLemma(int i)
    {
        foreach (VerbAnalysis analysis in tokens[i].Word.Analyses)
        {
            if (analysis.Mood == GrammaticalMood.Participle)
            {
                return analysis.Lemma;
            }
        }

        return null;
    }

    private bool MayBeParticiple(int i, GrammaticalNumber? number)
    {
        foreach (VerbAnalysis analysis in tokens[i].Word.Analyses)
        {
            if (analysis.Mood == GrammaticalMood.Participle && (number is null || number == analysis.Number))
            {
                return !tokens[i - 1].Is(WordClasses.Article) && !IsBarePreposition(tokens[i - 1]) && (number is not null || !ParticipleHomographs.NounsAfterAvere.Contains(tokens[i].Form));
            }
        }

        return false;
    }

    // "sarebbe in uscita", "sarebbe di portata mondiale": a noun.
    private static bool IsBarePreposition(Token token) => token.Form is "in" or "di" or "a" or "per" or "da" or "con" or "su" or "tra" or "fra";

    private bool IsInfinitive(int i) =>
        tokens[i].Word.Infinitive is not null && tokens[i].Case != LetterCase.Initial
        && !tokens[i - 1].Is(WordClasses.Article) && (!tokens[i - 1].Is(WordClasses.Preposition) || tokens[i - 1].Is(WordClasses.InsideGroup));

    private int Next(int from, Func<int, bool> matches, bool subjects)
    {
        int limit = Math.Min(end, from + Reach), strangers = 0;
        for (int i = from + 1; i < limit; i++)
        {
            i = InnerAdverbials.After(tokens, i, limit);
            if (i >= limit)
            {
                return -1;
            }

            if (tokens[i].IsWord && matches(i))
            {
                return i;
            }

            int closing = ParenthesisEnd(i, limit);
            if (closing > 0)
            {
                return closing + 1 < limit && matches(closing + 1) ? closing + 1 : -1;
            }

            bool inside = MayStandInside(i) || subjects && (IsSecondModal(i, from) || ++strangers <= LongestSubject && MayBeSubject(i));
            if (!inside)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The mark that closes an insertion opened at <paramref name="i"/> ("avrebbe, secondo l'accusa, incassato"), or -1.</summary>
    private int ParenthesisEnd(int i, int limit)
    {
        if (tokens[i].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Bracket) || tokens[i].Form is ")" or "]" || i + 1 >= limit)
        {
            return -1;
        }

        bool hasVerb = OpensSayingFrame(tokens[i + 1]);
        for (int at = i + 1; at < limit; at++)
        {
            if (tokens[at].Kind == tokens[i].Kind)
            {
                return at > i + 1 ? at : -1;
            }

            if (tokens[at].Kind is TokenKind.Terminator or TokenKind.Colon || !hasVerb && FiniteVerbs.IsAt(tokens, at) && !SharesParticiple(at, tokens[i].Kind))
            {
                return -1;
            }
        }

        return -1;
    }

    // "avrebbe, anzi ha, incassato": the writer corrects the mood, and both auxiliaries wait for one participle.
    private bool SharesParticiple(int auxiliary, TokenKind closing) =>
        tokens[auxiliary].Form is "ha" or "hanno" or "ho" or "abbiamo" or "è" or "sono" && auxiliary + 1 < end && tokens[auxiliary + 1].Kind == closing;

    // ", a quanto pare,", ", come scrive il Times,", ", sostiene l'accusa,": the one insertion that has a verb.
    private static bool OpensSayingFrame(Token token)
    {
        if (token.Form is "a" or "come" or "secondo" or "stando" or "da" or "per" or "così")
        {
            return true;
        }

        foreach (VerbAnalysis analysis in token.Word.Analyses)
        {
            if (analysis.IsFinite && analysis.Verb.Has(VerbFrames.Saying))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayStandInside(int i) => tokens[i].Kind switch
    {
        TokenKind.Word => tokens[i].Is(WordClasses.InsideGroup | WordClasses.MannerAdverb) || IsQuotedWord(i),
        TokenKind.Quote or TokenKind.Comma => true,
        _ => false,
    };

    private bool IsQuotedWord(int i) =>
        i > 0 && i + 1 < end && tokens[i - 1].Kind == TokenKind.Quote && tokens[i + 1].Kind == TokenKind.Quote;

    private bool IsSecondModal(int i, int from) =>
        tokens[i].Is(WordClasses.Coordinator) && i == from + 1 && i + 1 < end && IsModalConditional(i + 1)
        || i == from + 2 && IsModalConditional(i) && tokens[i - 1].Is(WordClasses.Coordinator);

    private bool IsModalConditional(int i) => tokens[i].Word.Conditional is { Lemma: "potere" or "dovere" or "volere" or "sapere" };

    // A preposition, a conjunction or a finite verb ends the search.
    private bool MayBeSubject(int i) =>
        tokens[i].IsWord && !tokens[i].Is(WordClasses.Subordinator | WordClasses.Coordinator)
        && tokens[i].Form is not ("a" or "di" or "da" or "per" or "con" or "in") && !FiniteVerbs.IsAt(tokens, i);
}
