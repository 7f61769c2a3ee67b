namespace FactCheck.Review;

/// <summary>Which kinds are shown until a newsroom decides otherwise: those right in at least four of five cases when read by hand.</summary>
/// <remarks>The cases and the counts stand in tests/FactCheck.Evaluation, README.md.</remarks>
public static class FindingDefaults
{
    /// <summary>What was right less often. A kind goes here when it is counted again and falls short, and comes back when it is mended.</summary>
    private static readonly ArticleFindingKind[] Off = [];

    public static bool IsOn(ArticleFindingKind kind) => !Off.Contains(kind);
}
