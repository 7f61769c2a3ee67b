namespace FactCheck.Review;

/// <summary>Which kinds are shown until a newsroom decides otherwise: those right in at least four of five cases when read by hand.</summary>
/// <remarks>The cases and the counts stand in tests/FactCheck.Evaluation, README.md.</remarks>
public static class FindingDefaults
{
    public static bool IsOn(ArticleFindingKind kind) => Enum.IsDefined(kind);
}
