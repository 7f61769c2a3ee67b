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
        var landings = carried.Landings.Select(one => (Landing: one, IsBack: false)).Concat(back.Select(one => (Landing: one, IsBack: true)))
            .Select(one => Plan(claims[one.Landing.Id], one.Landing, one.IsBack, before, after, detector)).ToList();
        landings.AddRange(before.Absent.Where(one => one.IsUnsettled && !back.Any(found => found.Id == one.Id)).Select(StillUnsettled));
        return new RevisionPlan(landings, Unclaimed(carried.Marks, back), found.Count - kept.Count);
    }

    private static SoughtClaim Sought(Claim claim) =>
        new(claim.Id, new ClaimExtent(claim.Fragments, claim.Quote, claim.Prefix, claim.Suffix), claim.Analysis);

    // What a claim that came back stands on is its mark again, not a new one.
    private static IReadOnlyList<NewMark> Unclaimed(IReadOnlyList<NewMark> marks, IReadOnlyList<ClaimLanding> back)
    {
        var spans = back.Where(one => one.Extent is not null).Select(one => one.Extent!.Span).ToHashSet();
        return [.. marks.Where(mark => !spans.Contains(mark.Found.Span))];
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
        var source = claim.ConfirmedSource is { } confirmed && !isBack
            ? CarriedSource.Of(confirmed, before.Revision.Text.Text, after.Text, extent.Span.Start - claim.Span.Start) : null;
        return new PlannedLanding(landing, isBack, description, source);
    }
}

/// <summary>Where one claim goes.</summary>
/// <param name="IsBack">It was lost in an earlier revision and its words stand in the text again.</param>
/// <param name="Description">What the detector says of its new place; null where it has none.</param>
/// <param name="Source">Its confirmed source in the new text, or null.</param>
internal sealed record PlannedLanding(ClaimLanding Landing, bool IsBack, SpanDescription? Description, ConfirmedSource? Source);
