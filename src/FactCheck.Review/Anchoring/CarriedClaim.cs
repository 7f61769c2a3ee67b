using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>A sought claim on its way: first without a landing, then with one.</summary>
internal sealed class CarriedClaim(SoughtClaim sought, WordRange quote)
{
    public SoughtClaim Sought { get; } = sought;

    /// <summary>Its words, from the first fragment to the last, in the text before.</summary>
    public WordRange Quote { get; } = quote;

    public Landing? State { get; private set; }
    public ClaimExtent? Extent { get; private set; }
    public DetectedClaim? Found { get; private set; }
    public IReadOnlyList<ClaimExtent> Candidates { get; private set; } = [];
    public Guid? MergedInto { get; private set; }

    public void Land(Landing state, ClaimExtent extent, DetectedClaim? found) => (State, Extent, Found, MergedInto) = (state, extent, found, null);

    public void LeaveOpen(IReadOnlyList<ClaimExtent> candidates) => (State, Candidates) = (Landing.Unsettled, candidates);

    public void MergeInto(Guid other) => (State, Extent, Found, MergedInto) = (Landing.Lost, null, null, other);

    public ClaimLanding ToLanding() => new(Sought.Id, State ?? Landing.Lost, Extent, Found, Candidates, MergedInto);
}
