namespace FactCheck.Review.Similar;

/// <summary>The pairs of pairs.md: two headlines with a sentence each, and whether they tell the same.</summary>
internal sealed record ClaimPair(bool IsSame, (string Title, string Text) First, (string Title, string Text) Second)
{
    public static IReadOnlyList<ClaimPair> All { get; } = [.. Read()];

    private static IEnumerable<ClaimPair> Read()
    {
        var isSame = false;
        (string, string)? first = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Similar", "pairs.md")))
        {
            isSame = line.StartsWith("## ", StringComparison.Ordinal) ? line == "## Same" : isSame;
            if (line.StartsWith("- ", StringComparison.Ordinal) && line[2..].Split(" | ") is [var title, var text])
            {
                if (first is { } before)
                {
                    yield return new ClaimPair(isSame, before, (title, text));
                }
                first = first is null ? (title, text) : null;
            }
        }
    }
}
