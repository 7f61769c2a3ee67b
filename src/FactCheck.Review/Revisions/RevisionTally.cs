using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Counts what a revision does to the claims of the one before: those of the queue, for the others nobody decides about.</summary>
internal static class RevisionTally
{
    public static RevisionCounts Of(RevisionPlan plan, Dictionary<Guid, Claim> claims, Func<Claim, PlannedLanding, Hardening?> harden)
    {
        var queue = plan.Landings.Where(one => claims[one.Landing.Id].IsToCheck).ToList();
        var carried = queue.Where(one => !one.IsBack).ToList();
        var reworded = carried.Where(one => one.Landing.State == Landing.Reworded).ToList();
        return new RevisionCounts(Count(Landing.Exact), Count(Landing.Moved), reworded.Count, Count(Landing.Lost), Count(Landing.Unsettled),
            plan.Marks.Count(mark => mark.Found.Reading == Reading.Reported),
            queue.Count(one => one.IsBack && one.Landing.Extent is not null),
            carried.Count(one => claims[one.Landing.Id] is var claim && claim.Arrival?.Hardening is not { IsTold: true } && harden(claim, one) is { IsTold: true }),
            reworded.Count(one => !claims[one.Landing.Id].IsOpen));

        int Count(Landing landing) => carried.Count(one => one.Landing.State == landing);
    }
}
