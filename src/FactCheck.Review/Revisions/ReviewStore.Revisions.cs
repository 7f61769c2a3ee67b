using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>What editors do when the text changes.</summary>
public sealed partial class ReviewStore
{
    private ArticleReviser Reviser => new(transactions, notices, detectors, articles);

    private RevisionRereading Rereading => new(transactions, notices, detectors, articles);

    /// <summary>Makes a text the article's next revision and carries every claim into it.</summary>
    /// <param name="seen">The revision the editor changed; another by then is a conflict, and nothing is written.</param>
    /// <param name="article">Its text and title; what it says of source, author, day and address is left as the article has it.</param>
    /// <param name="why">What the editor says of it, at most <see cref="Revision.MaxWhy"/> UTF-16 units; may be empty.</param>
    /// <param name="progress">Told of each step as it begins; told again where a decision made meanwhile makes it begin again.</param>
    /// <param name="cancel">Called off before the task is over, nothing of the revision is kept.</param>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    /// <exception cref="EntryException">The reason is too long.</exception>
    public Task<RevisionOutcome> ReviseAsync(Guid articleId, int seen, NewArticle article, string why, string editor,
        IProgress<RevisingStep>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        EntryException.ThrowIfAny(EntryProblem.OfText(nameof(Revision.Why), why, Revision.MaxWhy));
        return Reviser.ReviseAsync(articleId, seen, article, why, decisions.Sign(editor), progress, cancel);
    }

    /// <summary>The revisions of an article, oldest first.</summary>
    public Task<IReadOnlyList<RevisionEntry>> RevisionsAsync(Guid articleId, CancellationToken cancel = default) =>
        transactions.ReadAsync<IReadOnlyList<RevisionEntry>>(async context => await context.Revisions
            .Where(one => one.ArticleId == articleId).OrderBy(one => one.Number)
            .Select(one => new RevisionEntry(one.Number, one.CreatedAt, one.CreatedBy, one.Why, one.Counts)).ToListAsync(cancel), cancel);

    /// <summary>One revision with its text, or null.</summary>
    public Task<Revision?> RevisionAsync(Guid articleId, int number, CancellationToken cancel = default) =>
        transactions.ReadAsync(context => context.Revisions.SingleOrDefaultAsync(one => one.ArticleId == articleId && one.Number == number, cancel), cancel);

    /// <summary>Reads the current revision again with the detector of today: new marks are added as "to review", marks it would no longer make say so, and no decision is touched.</summary>
    /// <returns>Null where there is no such article.</returns>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public Task<RereadingOutcome?> RereadAsync(Guid articleId, string editor, CancellationToken cancel = default) =>
        Rereading.RereadAsync(articleId, decisions.Sign(editor), cancel);

    /// <summary>Every claim of the article with its wording, mood and verdict in each revision it stood in.</summary>
    /// <returns>Those that are no longer in the text first, then in text order.</returns>
    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(Guid articleId, CancellationToken cancel = default) =>
        await FindAsync(articleId, cancel) is { } article ? await LedgerAsync(article, cancel) : [];

    /// <summary>The same for an article read already, so that both tell of one moment.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(ReviewedArticle article, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var (id, current) = (article.Article.Id, article.Revision.Number);
        var earlier = await transactions.ReadAsync(context => context.Revisions
            .Where(one => one.ArticleId == id && one.Number < current && one.Standings != null).OrderBy(one => one.Number).Select(one => one.Standings!).ToListAsync(cancel), cancel);
        return LedgerEntry.AllOf([.. earlier.Select(ReviewJson.Read<IReadOnlyList<ClaimStanding>>), ClaimStanding.AllOf(article)], article);
    }
}
