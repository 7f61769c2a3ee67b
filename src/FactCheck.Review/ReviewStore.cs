using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>What editors do with articles and claims, each method one thing an editor does. A returned task means: on disk.</summary>
public sealed class ReviewStore(
    IDbContextFactory<ReviewDbContext> contexts, WriteGate gate, ReviewNotices notices, ClaimDetector detector, TimeProvider time)
{
    /// <summary>The most claims kept of one article; reported ones go first.</summary>
    public const int MaxClaims = 5_000;

    private readonly ReviewTransactions transactions = new(contexts, gate);

    /// <summary>Keeps an article with its first revision and every claim the detector finds in it.</summary>
    /// <returns>The new article's id.</returns>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public async Task<Guid> AddAsync(NewArticle article, string editor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        // Off the caller's thread: a long text takes the detector a while, and the caller may be somebody's screen.
        var analysis = await Task.Run(() => detector.Analyze(article.Text.Text), cancel);
        return await KeepAsync(article, analysis, editor, cancel);
    }

    /// <summary>The article as it stands, or null where there is none.</summary>
    public Task<ReviewedArticle?> FindAsync(Guid articleId, CancellationToken cancel = default) => transactions.ReadAsync<ReviewedArticle?>(async context =>
    {
        var article = await context.Articles.SingleOrDefaultAsync(one => one.Id == articleId, cancel);
        if (article is null)
        {
            return null;
        }
        var revision = await context.Revisions.SingleAsync(one => one.ArticleId == articleId && one.Number == article.CurrentRevision, cancel);
        var claims = await context.Claims.Where(one => one.ArticleId == articleId && one.RevisionNumber == article.CurrentRevision)
            .OrderBy(one => one.SpanStart).ThenBy(one => one.SpanEnd).ThenBy(one => one.Id).ToListAsync(cancel);
        return new ReviewedArticle(article, revision, claims);
    }, cancel);

    /// <summary>The claim as it stands, or null.</summary>
    public Task<Claim?> FindClaimAsync(Guid claimId, CancellationToken cancel = default) =>
        transactions.ReadAsync(context => context.Claims.SingleOrDefaultAsync(one => one.Id == claimId, cancel), cancel);

    /// <summary>Gives a claim a verdict, or takes it back with null.</summary>
    /// <param name="version">The version the editor saw.</param>
    /// <remarks>A verdict the claim has already is saved without a new version and without an event.</remarks>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public Task<MarkOutcome> MarkAsync(Guid claimId, int version, Verdict? verdict, string editor, CancellationToken cancel = default) =>
        DecideAsync(claimId, version, editor, (claim, by, at) =>
        {
            var before = claim.Verdict;
            return claim.Mark(verdict, by, at) ? EventContent.Marked(claimId, by, at, before, verdict) : null;
        }, cancel);

    /// <summary>Writes the claim's note and drops the editor's draft of it.</summary>
    /// <exception cref="NoteTooLongException">The note is longer than <see cref="Claim.MaxNoteLength"/>.</exception>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public Task<MarkOutcome> NoteAsync(Guid claimId, int version, string note, string editor, CancellationToken cancel = default)
    {
        NoteTooLongException.ThrowIfTooLong(note);
        return DecideAsync(claimId, version, editor, (claim, by, at) =>
        {
            var before = claim.Note;
            return claim.WriteNote(note) ? EventContent.Noted(claimId, by, at, before, note) : null;
        }, cancel, dropsDraft: true);
    }

    /// <summary>Keeps what an editor is typing, so that a lost connection or a restarted server loses nothing.</summary>
    /// <remarks>Text that says what the note says already is no draft: a late autosave does not bring back what was just saved.</remarks>
    /// <exception cref="NoteTooLongException">The text is longer than <see cref="Claim.MaxNoteLength"/>.</exception>
    public async Task KeepNoteDraftAsync(Guid claimId, string editor, string text, CancellationToken cancel = default)
    {
        NoteTooLongException.ThrowIfTooLong(text);
        var name = EditorName.Clean(editor);
        await transactions.WriteAsync(async context =>
        {
            var note = await context.Claims.Where(one => one.Id == claimId).Select(one => one.Note).SingleOrDefaultAsync(cancel);
            if (note is null || note == text)
            {
                return await DropDraftAsync(context, claimId, name, cancel);
            }
            var draft = await context.NoteDrafts.FindAsync([claimId, name], cancel);
            draft ??= context.NoteDrafts.Add(NoteDraft.Create(claimId, name)).Entity;
            draft.Write(text, Now());
            return await context.SaveChangesAsync(cancel);
        }, cancel);
    }

    /// <summary>The drafts an editor left on the claims of an article, by claim.</summary>
    public Task<IReadOnlyDictionary<Guid, string>> NoteDraftsAsync(Guid articleId, string editor, CancellationToken cancel = default)
    {
        var name = EditorName.Clean(editor);
        return transactions.ReadAsync<IReadOnlyDictionary<Guid, string>>(async context => await context.NoteDrafts
            .Where(draft => draft.Editor == name && context.Claims.Any(one => one.Id == draft.ClaimId && one.ArticleId == articleId))
            .ToDictionaryAsync(draft => draft.ClaimId, draft => draft.Text, cancel), cancel);
    }

    /// <summary>What happened to a claim, oldest first.</summary>
    public Task<IReadOnlyList<ClaimEvent>> HistoryAsync(Guid claimId, CancellationToken cancel = default) =>
        transactions.ReadAsync<IReadOnlyList<ClaimEvent>>(async context =>
            await context.Events.Where(one => one.ClaimId == claimId).OrderBy(one => one.Sequence).ToListAsync(cancel), cancel);

    /// <summary>The whole chain of an article, oldest first, as <see cref="HistoryChain.Verify"/> wants it.</summary>
    public Task<IReadOnlyList<ClaimEvent>> ArticleHistoryAsync(Guid articleId, CancellationToken cancel = default) =>
        transactions.ReadAsync<IReadOnlyList<ClaimEvent>>(async context =>
            await context.Events.Where(one => one.ArticleId == articleId).OrderBy(one => one.Sequence).ToListAsync(cancel), cancel);

    /// <summary>One page of the library.</summary>
    public Task<LibraryPage> ListAsync(LibraryQuery query, CancellationToken cancel = default) =>
        transactions.ReadAsync(context => LibraryReader.ListAsync(context, query, cancel), cancel);

    /// <summary>The figures above the library.</summary>
    public Task<LibraryFigures> FiguresAsync(CancellationToken cancel = default) =>
        transactions.ReadAsync(context => FiguresReader.ReadAsync(context, time, cancel), cancel);

    internal async Task<Guid> KeepAsync(NewArticle article, ArticleAnalysis analysis, string editor, CancellationToken cancel = default)
    {
        var (by, at) = (EditorName.Clean(editor), Now());
        var kept = ClaimSelection.Of(analysis.Claims, MaxClaims);
        var entry = Article.Create(article, by, at);
        return await transactions.WriteAsync(async context =>
        {
            context.Articles.Add(entry);
            context.Revisions.Add(Revision.Create(entry.Id, 1, article, analysis.Claims.Count - kept.Count, by, at));
            context.Claims.AddRange(kept.Select(found => Claim.Create(entry.Id, 1, article.Text.Text, found)));
            context.Events.Add(ClaimEvent.Follow(null, entry.Id, EventContent.Added(article, kept.Count, by, at)));
            await context.SaveChangesAsync(cancel);
            return entry.Id;
        }, cancel);
    }

    private async Task<MarkOutcome> DecideAsync(Guid claimId, int version, string editor,
        Func<Claim, string, DateTime, EventContent?> decide, CancellationToken cancel, bool dropsDraft = false)
    {
        var by = EditorName.Clean(editor);
        var (outcome, changed) = await transactions.WriteAsync<(MarkOutcome, bool)>(async context =>
        {
            var claim = await context.Claims.SingleOrDefaultAsync(one => one.Id == claimId, cancel);
            if (claim is null)
            {
                return (new MarkOutcome.Gone(), false);
            }
            if (claim.Version != version)
            {
                return (new MarkOutcome.Conflict(claim), false);
            }
            var content = decide(claim, by, Now());
            if (content is not null)
            {
                await RecordAsync(context, claim.ArticleId, content, cancel);
            }
            if (dropsDraft)
            {
                await DropDraftAsync(context, claimId, by, cancel);
            }
            return (new MarkOutcome.Saved(claim), content is not null);
        }, cancel);
        if (changed)
        {
            notices.Raise(((MarkOutcome.Saved)outcome).Claim);
        }
        return outcome;
    }

    private static async Task RecordAsync(ReviewDbContext context, Guid articleId, EventContent content, CancellationToken cancel)
    {
        var last = await context.Events.Where(one => one.ArticleId == articleId).OrderByDescending(one => one.Sequence).FirstAsync(cancel);
        context.Events.Add(ClaimEvent.Follow(last, articleId, content));
        var article = await context.Articles.SingleAsync(one => one.Id == articleId, cancel);
        article.Touch(content.By, content.At);
        await context.SaveChangesAsync(cancel);
    }

    private static Task<int> DropDraftAsync(ReviewDbContext context, Guid claimId, string editor, CancellationToken cancel) =>
        context.NoteDrafts.Where(one => one.ClaimId == claimId && one.Editor == editor).ExecuteDeleteAsync(cancel);

    private DateTime Now() => time.GetUtcNow().UtcDateTime;
}
