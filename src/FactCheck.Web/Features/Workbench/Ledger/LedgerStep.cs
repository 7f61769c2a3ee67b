using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Ledger;

/// <summary>Revisions in a row in which a claim stood with the same words and the same verdict: one line of the ledger.</summary>
/// <param name="Runs">Its words, compared with those of the line before; whole and equal in the first.</param>
internal sealed record LedgerStep(int First, int Last, ClaimStanding Standing, IReadOnlyList<ComparedRun> Runs)
{
    /// <param name="standings">Oldest first.</param>
    public static IReadOnlyList<LedgerStep> Of(IReadOnlyList<ClaimStanding> standings)
    {
        var steps = new List<LedgerStep>();
        foreach (var standing in standings)
        {
            if (steps is [.., var last] && IsSame(last.Standing, standing))
            {
                steps[^1] = last with { Last = standing.Revision, Standing = standing };
            }
            else
            {
                var words = standing.Extent.Quote;
                var runs = WordingComparison.Of(steps.Count == 0 ? words : steps[^1].Standing.Extent.Quote, words);
                steps.Add(new LedgerStep(standing.Revision, standing.Revision, standing, [.. runs.Where(run => !run.IsDeleted)]));
            }
        }
        return steps;
    }

    private static bool IsSame(ClaimStanding one, ClaimStanding other) =>
        one.Extent.Quote == other.Extent.Quote && one.Verdict == other.Verdict && one.Dismissal == other.Dismissal && one.Mood == other.Mood;
}
