using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Keeps what editors are typing, so that a lost connection or a restarted server loses nothing.</summary>
internal sealed class DraftKeeper(ReviewTransactions transactions, TimeProvider time)
{
    public async Task KeepAsync(DraftPlace place, string editor, string text, CancellationToken cancel)
    {
        EntryException.ThrowIfAny(EntryProblem.OfText(nameof(Draft.Text), text, ReviewStore.MaxDraftLength));
        var name = EditorName.Clean(editor);
        await transactions.WriteAsync(async context =>
        {
            if (await SaysNothingNewAsync(context, place, text, cancel))
            {
                return await context.DropDraftAsync(place, name, cancel);
            }
            var draft = await context.Drafts.FindAsync([place.ClaimId, name, place.Kind, place.Part], cancel);
            draft ??= context.Drafts.Add(Draft.Create(place, name)).Entity;
            draft.Write(text, time.GetUtcNow().UtcDateTime);
            return await context.SaveChangesAsync(cancel);
        }, cancel);
    }

    public Task<IReadOnlyDictionary<DraftPlace, string>> OfArticleAsync(Guid articleId, string editor, CancellationToken cancel)
    {
        var name = EditorName.Clean(editor);
        return transactions.ReadAsync<IReadOnlyDictionary<DraftPlace, string>>(async context => (await context.Drafts
            .Where(draft => draft.Editor == name && context.Claims.Any(one => one.Id == draft.ClaimId && one.ArticleId == articleId))
            .ToListAsync(cancel)).ToDictionary(draft => draft.Place, draft => draft.Text), cancel);
    }

    // A note says something already, and emptying it is something to keep; every other place starts out empty.
    private static async Task<bool> SaysNothingNewAsync(ReviewDbContext context, DraftPlace place, string text, CancellationToken cancel)
    {
        var note = await context.Claims.Where(one => one.Id == place.ClaimId).Select(one => one.Note).SingleOrDefaultAsync(cancel);
        return note is null || text == (place.Kind == DraftKind.Note ? note : "");
    }
}
