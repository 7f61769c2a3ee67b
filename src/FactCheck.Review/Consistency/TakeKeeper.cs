using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>An agency's text as the history tells of it: by the hash of its text, so that the chain vouches for what the piece was held against.</summary>
/// <param name="TextSha256">In lower-case hex.</param>
public sealed record KeptTake(string Agency, string TextSha256);

/// <summary>Keeps the agencies' texts beside an article, each change with its event, and tells the open screens afterwards.</summary>
internal sealed class TakeKeeper(ReviewTransactions transactions, ReviewNotices notices)
{
    public Task<IReadOnlyList<AgencyTake>> OfArticleAsync(Guid articleId, CancellationToken cancel) => transactions.ReadAsync<IReadOnlyList<AgencyTake>>(async context =>
        await context.AgencyTakes.Where(one => one.ArticleId == articleId).OrderBy(one => one.Id).ToListAsync(cancel), cancel);

    public async Task<AgencyTake> KeepAsync(Guid articleId, Guid takeId, TakeEntry entry, EventSignature made, CancellationToken cancel)
    {
        var take = await transactions.WriteAsync(async context =>
        {
            var kept = await context.AgencyTakes.SingleOrDefaultAsync(one => one.ArticleId == articleId && one.Id == takeId, cancel);
            var before = Tell(kept);
            kept ??= await AddAsync(context, articleId, takeId, cancel);
            kept.Write(entry, made);
            await WriteAsync(context, kept, made, before, Tell(kept), cancel);
            return kept;
        }, cancel);
        notices.RaiseFindings(articleId);
        return take;
    }

    public async Task RemoveAsync(Guid articleId, Guid takeId, EventSignature made, CancellationToken cancel)
    {
        var wasThere = await transactions.WriteAsync(async context =>
        {
            if (await context.AgencyTakes.SingleOrDefaultAsync(one => one.ArticleId == articleId && one.Id == takeId, cancel) is not { } kept)
            {
                return false;
            }
            context.AgencyTakes.Remove(kept);
            await WriteAsync(context, kept, made, Tell(kept), null, cancel);
            return true;
        }, cancel);
        if (wasThere)
        {
            notices.RaiseFindings(articleId);
        }
    }

    private static async Task<AgencyTake> AddAsync(ReviewDbContext context, Guid articleId, Guid takeId, CancellationToken cancel)
    {
        if (await context.AgencyTakes.CountAsync(one => one.ArticleId == articleId, cancel) >= AgencyTake.MaxPerArticle)
        {
            throw new EntryException([new EntryProblem(nameof(TakeEntry.Text), EntryFault.TooMany, AgencyTake.MaxPerArticle)]);
        }
        return context.AgencyTakes.Add(AgencyTake.Create(articleId, takeId)).Entity;
    }

    private static async Task WriteAsync(ReviewDbContext context, AgencyTake take, EventSignature made, string? before, string? after, CancellationToken cancel)
    {
        (await ArticleChain.ReadAsync(context, take.ArticleId, cancel)).Add(new EventContent(ClaimEventKind.TakeKept, made, before, after, Part: take.Id));
        await context.SaveChangesAsync(cancel);
    }

    private static string? Tell(AgencyTake? take) => take is null ? null
        : ReviewJson.Write(new KeptTake(take.Agency, EventContent.Hash(take.Text)));
}
