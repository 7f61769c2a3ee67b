namespace FactCheck.Review;

/// <summary>What happened to an article or a claim.</summary>
public enum ClaimEventKind { ArticleAdded, Marked, Noted }

/// <summary>One entry of the append-only history; one hash chain per article.</summary>
public sealed class ClaimEvent
{
    public Guid ArticleId { get; private set; }

    /// <summary>From 1 within the article, without gaps.</summary>
    public int Sequence { get; private set; }
    public Guid? ClaimId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public string By { get; private set; } = "";
    public ClaimEventKind Kind { get; private set; }

    /// <summary>The value before and after, as JSON; null where there was none.</summary>
    public string? Before { get; private set; }
    public string? After { get; private set; }

    /// <summary>SHA-256 in lower-case hex over the content and <see cref="PreviousHash"/>.</summary>
    public string Hash { get; private set; } = "";
    public string PreviousHash { get; private set; } = "";
}
