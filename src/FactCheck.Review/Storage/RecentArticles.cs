namespace FactCheck.Review.Storage;

/// <summary>The articles read last, so that the windows on one article hold its text and its claims once between them.</summary>
/// <remarks>It is asked only for what is the same still, by version: nothing here can be out of date.</remarks>
internal sealed class RecentArticles
{
    /// <summary>How many claims are held at most in all, about 1.5 KB each; the article read last is held in any case.</summary>
    private const int MaxClaims = 20_000;

    private readonly Lock turn = new();
    private readonly LinkedList<ReviewedArticle> articles = [];

    public ReviewedArticle? Find(Guid articleId, int revision)
    {
        lock (turn)
        {
            return articles.FirstOrDefault(one => one.Article.Id == articleId && one.Revision.Number == revision);
        }
    }

    public ReviewedArticle Keep(ReviewedArticle article)
    {
        lock (turn)
        {
            if (articles.FirstOrDefault(one => one.Article.Id == article.Article.Id) is { } older)
            {
                articles.Remove(older);
            }
            articles.AddFirst(article);
            while (articles.Count > 1 && articles.Sum(one => one.Claims.Count) > MaxClaims)
            {
                articles.RemoveLast();
            }
        }
        return article;
    }
}
