namespace FactCheck.Detection;

/// <summary>A hedge without a conditional ("pare che stia", "presunta rete"): no claim, shown in the faint layer.</summary>
public sealed record Hedge(TextSpan Span, string Cue);

/// <summary>All that the detector says of one text.</summary>
/// <param name="Claims">Every conditional, ordered by the place of its verb; elided claims follow the claim they lean on.</param>
/// <param name="Attributions">Every frame found, also those that carry no conditional, in text order.</param>
/// <param name="Hedges">In text order.</param>
public sealed record ArticleAnalysis(
    IReadOnlyList<DetectedClaim> Claims,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Hedge> Hedges);
