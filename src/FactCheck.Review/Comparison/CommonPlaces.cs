using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Which places of two texts are the same: those in paragraphs that stand beside each other.</summary>
internal sealed class CommonPlaces(TextComparison comparison)
{
    // Rows at their own place only, so in the order of both texts.
    private readonly List<ComparedRow> rows = [.. comparison.Rows.Where(row => row is { StandsBefore: true, StandsAfter: true })];

    /// <summary>What became of a claim that stands in both texts.</summary>
    /// <remarks>From one revision to the next the anchoring has said it; over several it is read off the words and the paragraph.</remarks>
    public ClaimFate FateOf(ClaimStanding before, ClaimStanding after) =>
        !ClaimAnchoring.AreSameWords(before.Extent.Quote, after.Extent.Quote) ? ClaimFate.Reworded
        : IsMoved(before, after) ? ClaimFate.Moved
        : ClaimFate.Exact;

    private bool IsMoved(ClaimStanding before, ClaimStanding after) =>
        after.Revision == before.Revision + 1 ? after.Landing == Landing.Moved : !AreBeside(before.Extent.Span.Start, after.Extent.Span.Start);

    private bool AreBeside(int before, int after)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Before[^1].Span.End <= before ? (middle + 1, high) : (low, middle);
        }
        return low < rows.Count && Hull(rows[low].Before).Contains(before) && Hull(rows[low].After).Contains(after);
    }

    private static TextSpan Hull(IReadOnlyList<TextBlock> blocks) => new(blocks[0].Span.Start, blocks[^1].Span.End);
}
