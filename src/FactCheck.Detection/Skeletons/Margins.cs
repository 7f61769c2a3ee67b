using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>What stands at the edge of a sentence and belongs to none of its clauses: addresses, interjections, and the tags and links of posts.</summary>
internal static class Margins
{
    /// <summary>The sentence without the names, tags and links before and after it.</summary>
    public static Sentence WithoutTags(List<Token> tokens, Sentence sentence)
    {
        int first = sentence.First, end = sentence.End;
        while (end > first + 1 && LastTag(tokens, first, end) is int tag and > 0)
        {
            end = tag;
        }

        while (first < end && EndOfTag(tokens, first, end) is int after && after > first && IsLoose(tokens, first, after, end))
        {
            first = after;
        }

        return sentence with { First = first, End = end };
    }

    /// <summary>Where the clause begins after words of address and interjections: "Signor presidente, …".</summary>
    public static int AfterAddress(List<Token> tokens, int first, int limit)
    {
        int start = first;
        while (start < limit && EndOfAddress(tokens, start, limit) is int after && after > start)
        {
            start = after;
        }

        return start;
    }

    private static int EndOfAddress(List<Token> tokens, int start, int limit)
    {
        if (!OpenerWords.Address.Contains(tokens[start].Form) && !OpenerWords.Interjections.Contains(tokens[start].Form))
        {
            return start;
        }

        int at = start + 1;
        while (at < limit && at - start < 8 && tokens[at].IsWord && !FunctionWords.Articles.Contains(tokens[at].Form))
        {
            at++;
        }

        return at < limit && tokens[at].Kind == TokenKind.Comma ? at + 1 : start;
    }

    /// <summary>Where an address at the end of a clause begins: ", signor ministro".</summary>
    public static int BeforeAddress(List<Token> tokens, int first, int end)
    {
        int last = end;
        while (last > first && tokens[last - 1].Kind == TokenKind.Terminator)
        {
            last--;
        }

        for (int at = last - 1; at > first && last - at < 6; at--)
        {
            if (tokens[at].Kind == TokenKind.Comma)
            {
                return at + 1 < end && OpenerWords.Address.Contains(tokens[at + 1].Form) ? at : end;
            }

            if (!tokens[at].IsWord || FunctionWords.Articles.Contains(tokens[at].Form))
            {
                return end;
            }
        }

        return end;
    }

    /// <summary>The token after a tag or link that starts at <paramref name="i"/>: what is written without a space after it.</summary>
    private static int EndOfTag(List<Token> tokens, int i, int end)
    {
        if (!IsTagStart(tokens, i, end))
        {
            return i;
        }

        int at = i + 1;
        while (at < end && tokens[at].Gap == Gap.None)
        {
            at++;
        }

        return at;
    }

    private static bool IsTagStart(List<Token> tokens, int i, int end) =>
        tokens[i].Form is "http" or "https" or "www" || tokens[i].Form is "@" or "#" && i + 1 < end && tokens[i + 1].Gap == Gap.None;

    private static int LastTag(List<Token> tokens, int first, int end)
    {
        int at = end - 1;
        while (at > first && tokens[at].Gap == Gap.None)
        {
            at--;
        }

        if (at <= first || !IsTagStart(tokens, at, end))
        {
            return tokens[end - 1].Kind == TokenKind.Terminator && tokens[end - 1].Gap == Gap.Space && end - first > 2 ? BeforeEllipsis(tokens, first, end) : 0;
        }

        return tokens[at].Is("#") && IsGoverned(tokens, at) ? 0 : at;
    }

    private static int BeforeEllipsis(List<Token> tokens, int first, int end) => LastTag(tokens, first, end - 1);

    // "la riforma della #scuola", "il governo #Rossi": a tag that is a word of the sentence.
    private static bool IsGoverned(List<Token> tokens, int tag)
    {
        Token before = tokens[tag - 1];
        bool joinsName = before.IsCapitalised && before.Gap != Gap.None && tokens[tag + 1].IsCapitalised;
        bool isShort = before.Case == LetterCase.Lower && before.Form.Length < 4;
        return before.IsWord && (before.Is(WordClasses.Preposition | WordClasses.Article) || joinsName || isShort
            || before.Word.Conditional is not null || before.Form is "governo" or "e" or "è" or "non");
    }

    // "@rossi dovrebbe dimettersi" has the tag for its subject.
    private static bool IsLoose(List<Token> tokens, int first, int after, int end) =>
        after < end && !(tokens[first].Is("@") && FiniteVerbs.IsAt(tokens, after) && tokens[after].Word.Conditional is not { Person: not 3 }) && !(tokens[first].Is("#") && tokens[after].Case == LetterCase.Lower);
}
