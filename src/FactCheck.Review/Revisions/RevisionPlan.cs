using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Where every claim goes in the next revision, worked out before anything is written.</summary>
internal sealed record RevisionPlan(IReadOnlyList<PlannedLanding> Landings, IReadOnlyList<NewMark> Marks, int LeftOut)
{
    public static RevisionPlan Make(ReviewedArticle before, ArticleText after, IReadOnlyList<DetectedClaim> found, ClaimDetector detector)
    {
        var kept = ClaimSelection.Of(found, ReviewStore.MaxClaims);
        var carried = ClaimAnchoring.Carry(before.Revision.Text, after, [.. before.Claims.Select(Sought)], kept);
        var taken = carried.Landings.Where(one => one.Extent is not null).Select(one => one.Extent!.Span);
        var back = ClaimAnchoring.PutBack(after, [.. before.Absent.Select(Sought)], [.. taken]);
        var claims = before.Claims.Concat(before.Absent).ToDictionary(one => one.Id);
        var returned = back.Select(one => Plan(claims[one.Id], one, isBack: true, before, after, detector)).Where(one => IsTheSame(claims[one.Landing.Id], one)).ToList();
        var ids = returned.Select(one => one.Landing.Id).ToHashSet();
        return new RevisionPlan(
            [
                .. carried.Landings.Select(one => Plan(claims[one.Id], one, isBack: false, before, after, detector)),
                .. returned,
                .. before.Absent.Where(one => one.IsUnsettled && !ids.Contains(one.Id)).Select(StillUnsettled),
            ],
            Unclaimed(carried.Marks, returned), found.Count - kept.Count);
    }

    // The very words may stand in another clause now: denied, or going on where they ended. Then they are a new claim, and its verdict nobody's.
    private static bool IsTheSame(Claim claim, PlannedLanding back)
    {
        var (extent, now) = (back.Landing.Extent!, back.Description!);
        return (claim.Verb?.Negated ?? false) == (now.Verb?.Negated ?? false)
            && (!Sought(claim).IsAsDetected || now.Conditional is not { } conditional || conditional.Span == extent.Span);
    }

    private static SoughtClaim Sought(Claim claim) =>
        new(claim.Id, claim.Extent, claim.Analysis);

    // What a claim that came back stands on is its mark again, not a new one.
    private static IReadOnlyList<NewMark> Unclaimed(IReadOnlyList<NewMark> marks, IReadOnlyList<PlannedLanding> returned)
    {
        var taken = returned.Select(one => one.Description!.Conditional).OfType<DetectedClaim>().Select(DetectedMark.Of).ToHashSet();
        return [.. marks.Where(mark => !taken.Contains(DetectedMark.Of(mark.Found)))];
    }

    // Its candidates were places of a text that has passed: an editor has to look for it in this one, or give it up.
    private static PlannedLanding StillUnsettled(Claim claim) => new(new ClaimLanding(claim.Id, Landing.Unsettled, null, null, [], null), IsBack: true, null, null);

    private static PlannedLanding Plan(Claim claim, ClaimLanding landing, bool isBack, ReviewedArticle before, ArticleText after, ClaimDetector detector)
    {
        if (landing.Extent is not { } extent)
        {
            return new PlannedLanding(landing, isBack, null, null);
        }
        var description = landing.Found is { } found ? new SpanDescription(found, found.Verb, found.Attribution) : detector.Describe(after.Text, extent.Span);
        // Only a claim of the revision before has its source where that text says.
        var source = isBack ? null : CarriedSource.Of(claim.ConfirmedSource, before.Revision.Text.Text, after.Text, extent.Span.Start - claim.Span.Start);
        return new PlannedLanding(landing, isBack, description, source);
    }
}

/// <summary>Where one claim goes.</summary>
/// <param name="IsBack">It was lost in an earlier revision and its words stand in the text again.</param>
/// <param name="Description">What the detector says of its new place; null where it has none.</param>
/// <param name="Source">Its confirmed source in the new text, or null.</param>
internal sealed record PlannedLanding(ClaimLanding Landing, bool IsBack, SpanDescription? Description, ConfirmedSource? Source);
