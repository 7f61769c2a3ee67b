namespace FactCheck.Review;

/// <summary>What keeps an article from being ready for print.</summary>
/// <param name="ToReview">Claims of the queue without verdict and without dismissal, in text order.</param>
/// <param name="Untreated">Disputed and unverified claims of which nobody said what becomes of them, or whose treatment no longer fits.</param>
/// <param name="Unsettled">Claims of which an editor has yet to say where they stand in this revision.</param>
public sealed record ReadyCheck(IReadOnlyList<Claim> ToReview, IReadOnlyList<Claim> Untreated, IReadOnlyList<Claim> Unsettled)
{
    public bool IsReady => Missing == 0;

    public int Missing => ToReview.Count + Untreated.Count + Unsettled.Count;

    public static ReadyCheck Of(ReviewedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ReadyCheck(
            [.. article.Queue.Where(claim => claim.IsOpen)],
            [.. article.Queue.Where(claim => Treatments.NeedsOne(claim) && Treatments.Of(article, claim) is null)],
            [.. article.Absent.Where(claim => claim.IsUnsettled)]);
    }
}
