namespace FactCheck.Review;

/// <summary>What the editors' decisions add to what the text says against itself, and what they settle.</summary>
internal static class ClaimFindings
{
    /// <summary>The findings of the text as the verdicts leave them.</summary>
    public static IEnumerable<FoundPassages> Settle(IEnumerable<FoundPassages> found, IReadOnlyList<Claim> claims)
    {
        var places = new ClaimsByPlace(claims);
        var asked = claims.Where(claim => claim.Replies.Count > 0).ToList();
        return found.Where(one => !IsAnswered(one, asked) && !IsSourced(one, places) && !IsEstablished(one, places)).Select(one => IsDisputed(one, places) ? one with
        {
            Kind = ArticleFindingKind.DisputedStated,
            Reason = one.Reason with { Code = FindingReasons.Disputed },
        } : one);
    }

    // A reply that was sought for one of the claims about somebody is sought from them.
    private static bool IsAnswered(FoundPassages found, IReadOnlyList<Claim> asked) => found.Kind == ArticleFindingKind.ReplyMissing
        && asked.Any(claim => claim.Span.Overlaps(found.At.Span) || claim.Quote.Contains(found.Reason.Text.Split(' ')[^1], StringComparison.Ordinal));

    // A claim dismissed, or verified as a fact, needs no source, and an editor may have named one.
    private static bool IsSourced(FoundPassages found, ClaimsByPlace places) => found.Kind == ArticleFindingKind.OrphanHearsay
        && !places.At(found.At.Span).Any(claim => claim is { IsOrphan: true, Dismissal: null, Verdict: not { Scope: VerifiedScope.Fact } });

    // What was verified as a fact may be stated: then it is the conditional that has to change.
    private static bool IsEstablished(FoundPassages found, ClaimsByPlace places) => found is
    {
        Kind: ArticleFindingKind.HeadlineStates or ArticleFindingKind.StandfirstStates or ArticleFindingKind.CaptionStates or ArticleFindingKind.SentenceStates,
        Against: { } against,
    } && places.At(against.Span).Any(claim => claim.Verdict?.Scope == VerifiedScope.Fact);

    private static bool IsDisputed(FoundPassages found, ClaimsByPlace places) => found is { Kind: ArticleFindingKind.SentenceStates, Against: { } against }
        && places.At(against.Span).Any(claim => claim.Verdict?.Kind == VerdictKind.Disputed);
}
