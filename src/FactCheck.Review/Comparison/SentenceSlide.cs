using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Words that came or went are told from the start of a sentence to its end, where they could as well be told from full stop to full stop.</summary>
internal static class SentenceSlide
{
    /// <summary>The same pairs, with changes of one side only moved on past the sign they begin with.</summary>
    public static List<(int Before, int After)> Apply(List<(int Before, int After)> common, IReadOnlyList<TextSpan> wordsBefore, string before, IReadOnlyList<TextSpan> wordsAfter, string after)
    {
        var slid = new List<(int Before, int After)>(common.Count);
        var last = (Before: -1, After: -1);
        foreach (var pair in common)
        {
            last = pair.After == last.After + 1 && CanSlide(before, wordsBefore, last.Before + 1, pair.Before) ? (last.Before + 1, pair.After)
                : pair.Before == last.Before + 1 && CanSlide(after, wordsAfter, last.After + 1, pair.After) ? (pair.Before, last.After + 1)
                : pair;
            slid.Add(last);
        }
        return slid;
    }

    // The change begins with the sign that follows it.
    private static bool CanSlide(string text, IReadOnlyList<TextSpan> words, int first, int next) =>
        first < next && IsSign(text[words[first].Start]) && words[first].Of(text) == words[next].Of(text);

    private static bool IsSign(char c) => c is '.' or '!' or '?' or ';' or ',';
}
