namespace FactCheck.Review;

/// <summary>What happened to an article or a claim.</summary>
public enum ClaimEventKind { ArticleAdded, Marked, Noted }

/// <summary>One entry of the append-only history; one hash chain per article.</summary>
public sealed class ClaimEvent
{
    private ClaimEvent()
    {
    }

    public Guid ArticleId { get; private set; }

    /// <summary>From 1 within the article, without gaps.</summary>
    public int Sequence { get; private set; }
    public Guid? ClaimId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public string By { get; private set; } = "";
    public ClaimEventKind Kind { get; private set; }

    /// <summary>The value before and after, as JSON; null where there was none.</summary>
    /// <remarks>
    /// Marked: <c>{"kind":"verified","scope":"fact"}</c>; noted: a JSON string; article added: title, number of claims and
    /// the SHA-256 of the text, so that the chain also vouches for what was read.
    /// </remarks>
    public string? Before { get; private set; }
    public string? After { get; private set; }

    /// <summary>SHA-256 in lower-case hex over the content and <see cref="PreviousHash"/>.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The hash of the event before; empty for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    internal static ClaimEvent Follow(ClaimEvent? previous, Guid articleId, EventContent content)
    {
        var entry = new ClaimEvent
        {
            ArticleId = articleId,
            Sequence = (previous?.Sequence ?? 0) + 1,
            ClaimId = content.ClaimId,
            At = content.At,
            By = content.By,
            Kind = content.Kind,
            Before = content.Before,
            After = content.After,
            PreviousHash = previous?.Hash ?? "",
        };
        entry.Hash = HistoryChain.HashOf(entry);
        return entry;
    }
}

internal sealed record EventContent(ClaimEventKind Kind, Guid? ClaimId, string By, DateTime At, string? Before, string? After);
