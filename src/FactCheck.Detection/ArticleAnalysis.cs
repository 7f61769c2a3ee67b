using FactCheck.Detection.Findings;

namespace FactCheck.Detection;

/// <summary>A hedge without a conditional ("pare che stia", "presunta rete"): no claim, shown in the faint layer.</summary>
/// <param name="Span">The words that are only hearsay, with what makes them so; UTF-16 units, half-open.</param>
/// <param name="Cue">What makes them so, as the hedge has it: "pare", "presunta", "accusato di".</param>
public sealed record Hedge(TextSpan Span, string Cue);

/// <summary>All that the detector says of one text.</summary>
/// <param name="Claims">Every conditional, ordered by the place of its verb; elided claims follow the claim they lean on.</param>
/// <param name="Attributions">Every frame found, also those that carry no conditional, in text order.</param>
/// <param name="Hedges">In text order.</param>
public sealed record ArticleAnalysis(
    IReadOnlyList<DetectedClaim> Claims,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Hedge> Hedges)
{
    private IReadOnlyList<Finding>? _findings;

    // A copy with other claims has other findings, so what was worked out stays with the original.
    private ArticleAnalysis(ArticleAnalysis original)
    {
        (Claims, Attributions, Hedges) = original;
        Text = original.Text;
    }

    /// <summary>What does not agree within the text, ordered by place; see <see cref="ConsistencyFindings.Of"/>.</summary>
    /// <remarks>
    /// Worked out when first asked for: it compares the whole text with itself, which callers after the claims should
    /// not pay for. Empty for an analysis that no detector made.
    /// </remarks>
    public IReadOnlyList<Finding> Findings => _findings ??= Text is null ? [] : ConsistencyFindings.Of(new AnalyzedText(Text, this));

    /// <summary>The text that was analysed, or null where the analysis was put together by hand.</summary>
    internal string? Text { get; init; }
}
