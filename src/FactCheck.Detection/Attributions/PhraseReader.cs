using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

/// <summary>Reads the noun phrase that names a source: determiners, head, adjectives and names, complements, the name in apposition.</summary>
/// <remarks>Looks no further than <see cref="Longest"/> tokens, so its work is bounded whatever the text is.</remarks>
internal readonly struct PhraseReader(List<Token> tokens, int limit)
{
    private const int Longest = 26;

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
            return head > first && Determiners.Alone.Contains(tokens[head - 1].Form) ? head : first;
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

    /// <summary>The token after articles, demonstratives, possessives, quantifiers and ordinals.</summary>
    public int AfterDeterminers(int first)
    {
        int at = first;
        while (at < limit && (IsDeterminer(first, at) || IsOrdinal(tokens[at], IsDetermined(first, at))))
        {
            at++;
        }

        return at;
    }

    /// <summary>The token after the run of nouns, adjectives, names and numbers that starts at <paramref name="head"/>.</summary>
    public int AfterWords(int first, int head)
    {
        var words = new PhraseWords(tokens, limit, first, head, IsDetermined(first, head));
        int at = head;
        while (at < Math.Min(limit, first + Longest) && words.After(at) is int next && next > at)
        {
            at = next;
        }

        return at;
    }

    private bool IsDeterminer(int first, int at)
    {
        if (!tokens[at].Is(WordClasses.Article | WordClasses.Determiner))
        {
            return false;
        }

        // "uno dei medici": the article stands for a noun; "secondo alcuni il tesoro": so does the quantifier.
        bool partitive = tokens[at].Form is "uno" or "una" && at + 1 < limit && Prepositions.IsOf(tokens[at + 1]);
        bool afterPronoun = at > first && tokens[at].Is(WordClasses.Article) && Determiners.Alone.Contains(tokens[at - 1].Form) && tokens[at - 1].Form is not ("tutti" or "tutte");
        return !partitive && !afterPronoun;
    }

    // An article stands before, be it inside "alla".
    private bool IsDetermined(int first, int at) => at > first || first > 0 && tokens[first - 1].Is(WordClasses.FusedPreposition);

    // "la prima ricostruzione": an ordinal after an article, where "prima" is no preposition.
    private static bool IsOrdinal(Token token, bool afterDeterminer) =>
        Determiners.PluralOrdinals.Contains(token.Form) || afterDeterminer && Determiners.Ordinals.Contains(token.Form);

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

    // "chi ha subito le minacce": to the next mark or the next verb.
    private int EndOfWhoever(int first)
    {
        int verb = first + 1;
        while (verb < Math.Min(limit, first + Longest) && tokens[verb].IsWord && !FiniteVerbs.IsAt(tokens, verb))
        {
            verb++;
        }

        if (verb >= limit || !tokens[verb].IsWord)
        {
            return first;
        }

        var words = new PhraseWords(tokens, limit, first, first, determined: false);
        int at = verb + 1;
        while (at < Math.Min(limit, first + Longest) && words.ContinuesClause(at))
        {
            at++;
        }

        return at;
    }
}
