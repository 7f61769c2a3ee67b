using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Where a claim stands and how it came there: what settling it changes.</summary>
/// <param name="Extent">In UTF-16 units of the text of <paramref name="Revision"/>.</param>
/// <param name="Source">Its confirmed source in that text.</param>
/// <param name="Treatment">What was chosen for these words.</param>
public sealed record ClaimPosition(int Revision, ClaimExtent Extent, ClaimArrival? Arrival, ConfirmedSource? Source, Treatment? Treatment)
{
    internal static ClaimPosition Of(Claim claim) =>
        new(claim.RevisionNumber, claim.Extent, claim.Arrival, claim.ConfirmedSource, claim.Treatment);

    /// <summary>The claim found again by an editor: with the same words its verdict holds, with others it is asked again.</summary>
    /// <param name="source">Its confirmed source in the text of <paramref name="revision"/>.</param>
    internal static ClaimPosition At(Claim claim, int revision, ClaimExtent extent, ConfirmedSource? source)
    {
        var isSame = ClaimAnchoring.AreSameWords(claim.Quote, extent.Quote);
        return new ClaimPosition(revision, extent, new ClaimArrival(isSame ? Landing.Moved : Landing.Reworded)
        {
            Earlier = isSame ? null : claim.Quote,
            Expired = isSame || claim.IsOpen ? claim.Arrival?.Expired : ExpiredRuling.Of(claim),
            Hardening = isSame ? claim.Arrival?.Hardening : ToAnswer(claim),
            WasToCheck = claim.IsToCheck,
        }, source, isSame ? claim.Treatment : null);
    }

    // Whether it hardened is known when the detector has read the words it stands on now; see Claim.AnswerHardening.
    private static Hardening? ToAnswer(Claim claim) => claim.Verb?.Mood == VerbMood.Conditional && !claim.IsEstablished
        ? Hardening.Of(claim)
        : claim.Arrival?.Hardening;

    /// <summary>The claim given up: it stays where it last stood, with all that was said of it.</summary>
    internal static ClaimPosition Gone(Claim claim) =>
        Of(claim) with { Arrival = (claim.Arrival ?? new ClaimArrival(Landing.Lost)) with { Landing = Landing.Lost, Candidates = [] } };
}
