using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>A claim of the text before, to be found in the text after.</summary>
/// <param name="Extent">Where it stood; UTF-16 units of the text before, half-open.</param>
/// <param name="Analysis">What the detector said of it there, its spans in the text before; null for a claim by hand without a conditional.</param>
public sealed record SoughtClaim(Guid Id, ClaimExtent Extent, DetectedClaim? Analysis)
{
    /// <summary>Whether it stands where the detector set its edges, so that they move with the detector's.</summary>
    internal bool IsAsDetected => Analysis is { } analysis && analysis.Fragments.SequenceEqual(Extent.Fragments);
}
