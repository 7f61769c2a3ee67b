namespace FactCheck.Review;

/// <summary>Whether the newsroom wants to be told of one kind of finding; without one the kind is as it comes.</summary>
internal sealed class FindingSwitch
{
    private FindingSwitch()
    {
    }

    public ArticleFindingKind Kind { get; private set; }
    public bool IsOn { get; private set; }
    public string By { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public static FindingSwitch Create(ArticleFindingKind kind) => new() { Kind = kind };

    public void Turn(bool isOn, EventSignature made) => (IsOn, By, At) = (isOn, made.By, made.At);
}
