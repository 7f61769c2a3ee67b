using FactCheck.Detection.Findings;

namespace FactCheck.Review;

/// <summary>The closed list of reasons an <see cref="ArticleFinding"/> can have: the detector's, and those that need blocks, verdicts or other articles.</summary>
public static class FindingReasons
{
    /// <summary>The standfirst states what the body reports; the words are the body's verb.</summary>
    public const string StandfirstStates = "standfirstStates";

    /// <summary>A caption does.</summary>
    public const string CaptionStates = "captionStates";

    /// <summary>An editor disputed the claim; the words are its verb.</summary>
    public const string Disputed = "disputed";

    /// <summary>Another article has another verdict; the words are that article's title.</summary>
    public const string OtherVerdict = "otherVerdict";

    /// <summary>Every code.</summary>
    public static IReadOnlyList<string> All { get; } = [.. FindingCodes.All, StandfirstStates, CaptionStates, Disputed, OtherVerdict];
}
