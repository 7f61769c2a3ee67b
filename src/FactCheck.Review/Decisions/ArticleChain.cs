using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>The end of an article's history inside one transaction, to which events are added.</summary>
internal sealed class ArticleChain
{
    private readonly ReviewDbContext context;
    private ClaimEvent last;

    private ArticleChain(ReviewDbContext context, Article article, ClaimEvent last) => (this.context, Article, this.last) = (context, article, last);

    public Article Article { get; }

    public static async Task<ArticleChain> ReadAsync(ReviewDbContext context, Guid articleId, CancellationToken cancel)
    {
        var last = await context.Events.Where(one => one.ArticleId == articleId).OrderByDescending(one => one.Sequence).FirstAsync(cancel);
        return new ArticleChain(context, await context.Articles.SingleAsync(one => one.Id == articleId, cancel), last);
    }

    public void Add(EventContent content)
    {
        last = ClaimEvent.Follow(last, Article.Id, content);
        context.Events.Add(last);
        // A house rule goes through a thousand articles: none of them was worked on by it.
        if (content.Step is not null || content.Kind is ClaimEventKind.Revised or ClaimEventKind.FindingRuled or ClaimEventKind.TakeKept)
        {
            Article.Touch(content.Made.By, content.Made.At);
        }
    }
}
