using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Two wordings of one claim, compared word by word.</summary>
public static class WordingComparison
{
    /// <summary>Runs that cover both wordings without gap or overlap; their spans index the wordings.</summary>
    public static IReadOnlyList<ComparedRun> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new WordComparison(before, after, new ComparisonEffort()).Compare(new TextSpan(0, before.Length), new TextSpan(0, after.Length));
    }
}
