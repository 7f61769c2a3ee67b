namespace FactCheck.Detection;

/// <summary>What grammar says of a stretch of text that somebody marked by hand.</summary>
/// <param name="Conditional">The claim of the first conditional in it, read as <see cref="ClaimDetector.Detect"/> reads it but for its chain, which is counted from nearby; or null.</param>
/// <param name="Verb">The group of that conditional, else the finite verb that the others in the stretch depend on; null where it holds none.</param>
/// <param name="Attribution">The frame that carries it, also from outside the stretch, or null.</param>
public sealed record SpanDescription(DetectedClaim? Conditional, VerbForm? Verb, Attribution? Attribution)
{
    /// <summary>The verb is no conditional, and the writer says it as it stands: neither as a question, nor in quotation marks, nor with a softening word.</summary>
    public bool IsVouchedFor { get; init; }

    /// <summary>Of words without a verb that nobody is said to have said.</summary>
    public static SpanDescription None { get; } = new(null, null, null);
}
