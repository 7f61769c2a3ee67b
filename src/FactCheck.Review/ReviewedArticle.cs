namespace FactCheck.Review;

/// <summary>What an editor hands in, ready to be kept: read, normalised and cut into blocks by Import.</summary>
/// <param name="Title">What the library calls it.</param>
/// <param name="Text">The first block is the title where the article has one.</param>
/// <param name="Markup">The Markdown as it came, or null for plain text.</param>
public sealed record NewArticle(string Title, ArticleText Text, TextFormat Format, string? Markup,
    string? Source = null, string? Author = null, DateOnly? PublishedOn = null, string? Url = null);

/// <summary>How far the review of an article is.</summary>
public sealed record ReviewProgress(int Verified, int Disputed, int Unverified, int ToReview)
{
    /// <summary>Claims in the queue, whether decided or not.</summary>
    public int Total => Verified + Disputed + Unverified + ToReview;

    /// <summary>Claims with a verdict.</summary>
    public int Examined => Verified + Disputed + Unverified;
}

/// <summary>An article with its current revision and all its claims, as read at one moment.</summary>
/// <param name="Claims">In text order, every reading included.</param>
public sealed record ReviewedArticle(Article Article, Revision Revision, IReadOnlyList<Claim> Claims)
{
    /// <summary>The claims in the queue, in text order: the claim at index i is shown as number i + 1.</summary>
    public IReadOnlyList<Claim> Queue { get; } = [.. Claims.Where(claim => claim.IsToCheck)];
}
