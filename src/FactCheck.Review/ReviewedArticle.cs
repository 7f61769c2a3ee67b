namespace FactCheck.Review;

/// <summary>What an editor hands in, ready to be kept: read, normalised and cut into blocks by Import.</summary>
/// <param name="Title">What the library calls it.</param>
/// <param name="Text">The first block is the title where the article has one.</param>
/// <param name="Markup">The Markdown as it came, or null for plain text.</param>
public sealed record NewArticle(string Title, ArticleText Text, TextFormat Format, string? Markup,
    string? Source = null, string? Author = null, DateOnly? PublishedOn = null, string? Url = null);

/// <summary>How far the review of an article is.</summary>
/// <param name="Dismissed">Looked at and found to be no claim to check.</param>
public sealed record ReviewProgress(int Verified, int Disputed, int Unverified, int ToReview, int Dismissed = 0)
{
    /// <summary>Claims in the queue, whether decided or not.</summary>
    public int Total => Examined + ToReview;

    /// <summary>Claims with a verdict or a dismissal.</summary>
    public int Examined => Verified + Disputed + Unverified + Dismissed;

    /// <summary>Counted over a queue.</summary>
    public static ReviewProgress Of(IReadOnlyList<Claim> queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return new(Count(VerdictKind.Verified), Count(VerdictKind.Disputed), Count(VerdictKind.Unverified),
            queue.Count(claim => claim.IsOpen), queue.Count(claim => claim.Dismissal is not null));

        int Count(VerdictKind kind) => queue.Count(claim => claim.Verdict?.Kind == kind);
    }
}

/// <summary>An article with its current revision and all its claims, as read at one moment.</summary>
/// <param name="Claims">In text order, every reading included.</param>
public sealed record ReviewedArticle(Article Article, Revision Revision, IReadOnlyList<Claim> Claims)
{
    /// <summary>The claims in the queue, in text order: the claim at index i is shown as number i + 1.</summary>
    public IReadOnlyList<Claim> Queue { get; } = [.. Claims.Where(claim => claim.IsToCheck)];

    /// <summary>The claims of earlier revisions that are no longer in the text, or whose place in it an editor has yet to choose; by revision, then in text order.</summary>
    public IReadOnlyList<Claim> Absent { get; init; } = [];
}
