using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What makes a mark of the detector the same one, however the clause around it is cut: its conditional; an elided claim has none of its own.</summary>
internal readonly record struct DetectedMark(TextSpan Token, TextSpan Span)
{
    public static DetectedMark Of(DetectedClaim claim) => new(claim.Verb.Token, claim.Elided ? claim.Span : default);
}
