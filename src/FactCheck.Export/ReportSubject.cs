using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>What a report tells of: an article as it stands, what does not agree in it, and how its claims came to be as they are.</summary>
/// <param name="Article">With its current revision and claims.</param>
public sealed record ReportSubject(ReviewedArticle Article)
{
    /// <summary>Of the current revision; those an editor dismissed are left out of the report. Null where they could not be looked for: the report says so.</summary>
    public IReadOnlyList<ArticleFinding>? Findings { get; init; } = [];

    /// <summary>Every claim with its wording, mood and verdict in each revision; empty for an article with one revision.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];
}
