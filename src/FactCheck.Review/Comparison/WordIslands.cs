namespace FactCheck.Review;

/// <summary>Common words that stand alone between changes say nothing: "di" in two sentences that share nothing else.</summary>
internal static class WordIslands
{
    private const int MostLetters = 3;

    /// <summary>The same pairs without lone short words between two replacements; the replacements become one, and can be read.</summary>
    public static IEnumerable<(int Before, int After)> WithoutChance(List<(int Before, int After)> common, int countBefore, int countAfter, Func<int, int> lengthOf)
    {
        var last = (Before: -1, After: -1);
        for (var index = 0; index < common.Count; index++)
        {
            var next = index + 1 < common.Count ? common[index + 1] : (countBefore, countAfter);
            if (lengthOf(common[index].Before) > MostLetters || !IsReplacement(last, common[index]) || !IsReplacement(common[index], next))
            {
                yield return common[index];
            }
            last = common[index];
        }
    }

    private static bool IsReplacement((int Before, int After) from, (int Before, int After) to) =>
        to.Before - from.Before > 1 && to.After - from.After > 1;
}
