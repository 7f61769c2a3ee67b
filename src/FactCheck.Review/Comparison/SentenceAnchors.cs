using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>The sentences that stand exactly once in both of two long stretches, where these can be parted.</summary>
internal static class SentenceAnchors
{
    /// <summary>The first words of such sentences, as indices into the words given, in the order of both.</summary>
    public static List<(int Before, int After)> Between(string before, List<TextSpan> wordsBefore, string after, List<TextSpan> wordsAfter)
    {
        var once = Once(after, wordsAfter);
        var pairs = Once(before, wordsBefore).Where(one => once.ContainsKey(one.Key))
            .Select(one => new PlacePair(one.Value, once[one.Key], 1)).OrderBy(pair => pair.Before).ToList();
        return [.. RisingPairs.Heaviest(pairs).Select(pair => (pair.Before, pair.After))];
    }

    private static Dictionary<string, int> Once(string text, List<TextSpan> words)
    {
        var sentences = Sentences(text, words).GroupBy(one => one.Words, one => one.First, StringComparer.Ordinal);
        return sentences.Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Words, int First)> Sentences(string text, List<TextSpan> words)
    {
        var first = 0;
        for (var index = 0; index < words.Count; index++)
        {
            if (text[words[index].Start] is '.' or '!' or '?' or ';' || index == words.Count - 1)
            {
                yield return (text[words[first].Start..words[index].End], first);
                first = index + 1;
            }
        }
    }
}
