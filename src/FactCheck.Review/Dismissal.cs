namespace FactCheck.Review;

/// <summary>Why a claim need not be checked.</summary>
public enum DismissalReason
{
    /// <summary>Nothing that could be true or false: a wish, a rhetorical question, a courtesy.</summary>
    NoClaim,

    /// <summary>An opinion, whose author says so.</summary>
    Opinion,

    /// <summary>A supposition or a forecast that the text presents as one.</summary>
    Supposition,

    /// <summary>Said and examined already in another claim of the article.</summary>
    Repeated,

    /// <summary>Known to everybody, or too slight to spend time on.</summary>
    Slight,

    /// <summary>Anything else; the words say what.</summary>
    Other,
}

/// <summary>"Not a claim to check", bound to this one occurrence.</summary>
/// <param name="Words">What the editor adds, at most <see cref="MaxWords"/> UTF-16 units; empty for nothing.</param>
public sealed record Dismissal(DismissalReason Reason, string Words = "")
{
    public const int MaxWords = 500;
}
