using FactCheck.Detection;

namespace FactCheck.Review.Storage;

/// <summary>The column of the detector's analysis; empty for a claim that holds no conditional.</summary>
/// <remarks>
/// Not simply null: the first releases made the column NOT NULL, and SQLite could lift that only by writing the whole table
/// anew outside a transaction, which a power cut would leave half done.
/// </remarks>
internal sealed record AnalysisColumn(DetectedClaim? Value)
{
    public static AnalysisColumn None { get; } = new((DetectedClaim?)null);

    public static AnalysisColumn Read(string stored) => stored.Length == 0 ? None : new AnalysisColumn(ReviewJson.ReadAnalysis(stored));

    public string Write() => Value is null ? "" : ReviewJson.Write(Value);
}
