using FactCheck.Detection;
using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>How a claim is read because of a house rule, or again without it: what the history keeps of it.</summary>
/// <param name="Wording">The rule that gave the reading; null where it is the detector's own.</param>
public sealed record ClaimRereading(Reading Reading, string? Wording = null)
{
    internal static ClaimRereading Of(DetectedClaim claim) =>
        new(claim.Reading, claim.Reasons.FirstOrDefault(reason => reason.Code == ReasonCodes.HouseRule)?.Text);
}

/// <summary>What house rules change in a claim, and what keeps them from it.</summary>
public sealed partial class Claim
{
    /// <summary>Whether an editor decided, added or wrote anything: then no house rule takes the claim out of the queue.</summary>
    public bool IsWorkedOn => !IsOpen || Origin == ClaimOrigin.ByHand || Note.Length > 0 || ConfirmedSource is not null || HasChosenEdges || Arrival?.Expired is not null
        || Evidence.Count > 0 || Replies.Count > 0 || Comments.Count > 0;

    private bool HasChosenEdges => ChosenFragments is { } chosen && !(Origin == ClaimOrigin.Detected && Analysis?.Fragments.SequenceEqual(chosen) == true);

    internal void Reread(DetectedClaim analysis)
    {
        AnalysisColumn = new AnalysisColumn(analysis);
        Changed();
    }
}
