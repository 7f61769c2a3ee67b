using FactCheck.Detection.Findings;

namespace FactCheck.Review;

/// <summary>The closed list of reasons an <see cref="ArticleFinding"/> can have: the detector's, and those that need verdicts, sources or other articles.</summary>
public static class FindingReasons
{
    /// <summary>Nobody is said to know; no words.</summary>
    public const string NoSource = "noSource";

    /// <summary>An editor disputed the claim; the words are the disputed verb.</summary>
    public const string Disputed = "disputed";

    /// <summary>Another article has another verdict; the words are that article's title.</summary>
    public const string OtherVerdict = "otherVerdict";

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> All { get; } = [.. FindingCodes.All, NoSource, Disputed, OtherVerdict];
}
