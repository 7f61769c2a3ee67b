namespace FactCheck.Review;

/// <summary>What an editor says to a finding.</summary>
public enum FindingAnswerKind
{
    /// <summary>It is right: the text has to change.</summary>
    Accepted,

    /// <summary>It may stay as it is.</summary>
    Dismissed,
}

/// <summary>An answer as an editor hands it in. Use <see cref="Accept"/> and <see cref="Dismiss"/>.</summary>
/// <param name="Reason">Why it was dismissed; empty for an accepted one.</param>
public sealed record FindingAnswer(FindingAnswerKind Kind, string Reason = "")
{
    public const int MaxReasonLength = 500;

    public static FindingAnswer Accept { get; } = new(FindingAnswerKind.Accepted);

    public static FindingAnswer Dismiss(string reason) => new(FindingAnswerKind.Dismissed, reason);

    /// <summary>What keeps the answer from being kept; empty when nothing does.</summary>
    public IReadOnlyList<EntryProblem> Check() =>
        EntryProblem.OfText(nameof(Reason), Reason, MaxReasonLength, isNeeded: Kind == FindingAnswerKind.Dismissed) is { } problem ? [problem] : [];
}

/// <summary>An answer with who gave it and when (UTC).</summary>
public sealed record FindingRuling(FindingAnswer Answer, string By, DateTime At);

/// <summary>How often editors agreed with one kind of finding.</summary>
/// <param name="IsOn">Whether findings of the kind are shown.</param>
public sealed record FindingFigure(ArticleFindingKind Kind, bool IsOn, int Accepted, int Dismissed)
{
    /// <summary>The share of answered findings that were accepted, 0 to 1; null while none was answered.</summary>
    public double? Share => Accepted + Dismissed == 0 ? null : (double)Accepted / (Accepted + Dismissed);
}
