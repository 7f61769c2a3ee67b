using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Ledger;

/// <summary>One line of the ledger.</summary>
/// <param name="Runs">Its words, compared with those of the line before; whole and equal in the first.</param>
internal sealed record LedgerStep(LedgerStretch Stretch, IReadOnlyList<ComparedRun> Runs)
{
    public static IReadOnlyList<LedgerStep> Of(LedgerEntry entry)
    {
        var words = entry.Stretches.Select(stretch => stretch.Standing.Extent.Quote).ToList();
        return [.. entry.Stretches.Select((stretch, index) =>
            new LedgerStep(stretch, [.. WordingComparison.Of(words[Math.Max(0, index - 1)], words[index]).Where(run => !run.IsDeleted)]))];
    }
}
