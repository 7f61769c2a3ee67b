using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>What editors do with articles and claims, each method one thing an editor does. A returned task means: on disk.</summary>
public sealed partial class ReviewStore(
    IDbContextFactory<ReviewDbContext> contexts, WriteGate gate, ReviewNotices notices, HouseDetector detectors, SimilarClaims similar, TimeProvider time)
{
    /// <summary>The most claims kept of one article; reported ones go first.</summary>
    public const int MaxClaims = 5_000;

    /// <summary>The longest draft kept, in UTF-16 units: a form whose every field is at its limit.</summary>
    public const int MaxDraftLength = 20_000;

    private readonly ReviewTransactions transactions = new(contexts, gate);
    private readonly ReviewedArticleReader articles = new();
    private readonly DecisionWriter decisions = new(new ReviewTransactions(contexts, gate), notices, new ClaimDescriber(detectors), time);
    private readonly DecisionReverser reverser = new(new ReviewTransactions(contexts, gate), notices, new ClaimDescriber(detectors));
    private readonly DraftKeeper drafts = new(new ReviewTransactions(contexts, gate), time);

    /// <inheritdoc cref="AddAsync(NewArticle, string, IProgress{AddingStep}, CancellationToken)"/>
    public Task<Guid> AddAsync(NewArticle article, string editor, CancellationToken cancel = default) => AddAsync(article, editor, null, cancel);

    /// <summary>Keeps an article with its first revision and every claim the detector finds in it.</summary>
    /// <param name="progress">Told of each step as it begins.</param>
    /// <param name="cancel">Called off before the task is over, nothing of the article is kept.</param>
    /// <returns>The new article's id.</returns>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public async Task<Guid> AddAsync(NewArticle article, string editor, IProgress<AddingStep>? progress, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        while (true)
        {
            progress?.Report(AddingStep.Detecting);
            var rules = await RulesAsync(cancel);
            // Off the caller's thread: a long text takes the detector a while, and the caller may be somebody's screen.
            var analysis = await Task.Run(() => rules.Detector.Analyze(article.Text.Text), cancel);
            cancel.ThrowIfCancellationRequested();
            progress?.Report(AddingStep.Keeping);
            // A rule written meanwhile has gone through every article but this one: it is read again.
            if (await TryKeepAsync(article, analysis, rules, editor, cancel) is { } id)
            {
                return id;
            }
        }
    }

    /// <summary>The article as it stands, or null where there is none.</summary>
    /// <remarks>Two readers of an article may be handed the same claims: they are never written to.</remarks>
    public Task<ReviewedArticle?> FindAsync(Guid articleId, CancellationToken cancel = default) =>
        transactions.ReadAsync(context => articles.ReadAsync(context, articleId, cancel), cancel);

    /// <summary>The claim as it stands, or null.</summary>
    public Task<Claim?> FindClaimAsync(Guid claimId, CancellationToken cancel = default) =>
        transactions.ReadAsync(context => context.Claims.SingleOrDefaultAsync(one => one.Id == claimId, cancel), cancel);

    /// <summary>Gives a claim a verdict, or takes it back with null.</summary>
    /// <inheritdoc cref="DecideAsync"/>
    public Task<MarkOutcome> MarkAsync(Guid claimId, int version, Verdict? verdict, string editor, CancellationToken cancel = default) =>
        DecideAsync(claimId, version, new ClaimDecision.Mark(verdict), editor, cancel);

    /// <summary>Writes the claim's note; what was typed is a draft no longer.</summary>
    /// <inheritdoc cref="DecideAsync"/>
    public Task<MarkOutcome> NoteAsync(Guid claimId, int version, string note, string editor, CancellationToken cancel = default) =>
        DecideAsync(claimId, version, new ClaimDecision.WriteNote(note), editor, cancel);

    /// <summary>Writes one decision about one claim.</summary>
    /// <param name="version">The version the editor saw.</param>
    /// <remarks>What the claim says already is saved without a new version and without an event.</remarks>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    /// <exception cref="EntryException">A field of what was handed in cannot be kept.</exception>
    /// <exception cref="ClaimExtentException">The edges chosen cannot be those of a claim.</exception>
    /// <exception cref="NoteTooLongException">The note is longer than <see cref="Claim.MaxNoteLength"/>.</exception>
    public Task<MarkOutcome> DecideAsync(Guid claimId, int version, ClaimDecision decision, string editor, CancellationToken cancel = default) =>
        decisions.DecideAsync(claimId, version, decision, decisions.Sign(editor), cancel);

    /// <summary>Writes one decision about several claims of an article as one step: all of it, or nothing.</summary>
    /// <param name="versions">The claims with the version the editor saw; one that changed since is left as it is.</param>
    /// <param name="progress">Told how many are written; nothing of it is on disk before the task ends.</param>
    public Task<BulkOutcome> DecideAllAsync(Guid articleId, IReadOnlyDictionary<Guid, int> versions, ClaimDecision decision, string editor,
        IProgress<int>? progress = null, CancellationToken cancel = default) =>
        decisions.DecideAllAsync(articleId, versions, decision, decisions.Sign(editor), progress, cancel);

    /// <summary>Takes back what the editor last did in the article; a new event, never a deletion.</summary>
    /// <param name="step">The step to take back; null for the last one that others have not overtaken.</param>
    public Task<UndoOutcome> UndoAsync(Guid articleId, string editor, Guid? step = null, CancellationToken cancel = default) =>
        reverser.UndoAsync(articleId, decisions.Sign(editor), step, cancel);

    /// <summary>Does again what the editor last took back, unless they decided something else since.</summary>
    public Task<UndoOutcome> RedoAsync(Guid articleId, string editor, CancellationToken cancel = default) =>
        reverser.RedoAsync(articleId, decisions.Sign(editor), cancel);

    /// <summary>What the editor's next undo and redo in the article are about.</summary>
    public Task<NextSteps> NextStepsAsync(Guid articleId, string editor, CancellationToken cancel = default) =>
        reverser.NextAsync(articleId, EditorName.Clean(editor), cancel);

    /// <summary>Adds a claim by hand; the same words marked twice are one claim, and then there is no step to take back.</summary>
    /// <param name="revision">The revision the words were chosen in.</param>
    /// <param name="fragments">In text order, UTF-16 units of the revision's text, half-open.</param>
    /// <exception cref="ClaimExtentException">These words cannot be a claim.</exception>
    public async Task<MarkOutcome.Saved> AddClaimAsync(Guid articleId, int revision, IReadOnlyList<TextSpan> fragments, string editor, CancellationToken cancel = default)
    {
        var made = decisions.Sign(editor);
        var article = await FindAsync(articleId, cancel);
        if (article is null || article.Revision.Number != revision)
        {
            throw new ClaimExtentException(ClaimExtentFault.OutsideText);
        }
        var text = article.Revision.Text.Text;
        var extent = ClaimExtent.Choose(text, fragments);
        if (article.Claims.FirstOrDefault(claim => claim.Fragments.SequenceEqual(extent.Fragments)) is { } same)
        {
            return new MarkOutcome.Saved(same, null);
        }
        if (article.Claims.Count >= MaxClaims)
        {
            throw new ClaimExtentException(ClaimExtentFault.TooMany);
        }
        var detector = (await RulesAsync(cancel)).Detector;
        var description = await Task.Run(() => detector.Describe(text, extent.Span), cancel);
        return await decisions.AddAsync(Claim.CreateByHand(articleId, revision, extent, description), made, cancel);
    }

    /// <summary>The origin of confidential evidence, for the editor who gave it; null for everybody else.</summary>
    public Task<EvidenceOrigin?> WithheldOriginAsync(Evidence evidence, string editor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var name = EditorName.Clean(editor);
        return transactions.ReadAsync(async context => (await context.WithheldOrigins.SingleOrDefaultAsync(one =>
            one.EvidenceId == evidence.Id && one.Version == evidence.WithheldVersion && one.Editor == name, cancel))?.Origin, cancel);
    }

    /// <summary>Keeps what an editor is typing, so that a lost connection or a restarted server loses nothing.</summary>
    /// <remarks>What the place says already is no draft: a late autosave does not bring back the note that was just saved, and an emptied form leaves nothing.</remarks>
    /// <exception cref="EntryException">The text is longer than <see cref="MaxDraftLength"/>.</exception>
    public Task KeepDraftAsync(DraftPlace place, string editor, string text, CancellationToken cancel = default) =>
        drafts.KeepAsync(place, editor, text, cancel);

    /// <summary>The drafts an editor left on the claims of an article; nobody else is shown them.</summary>
    public Task<IReadOnlyDictionary<DraftPlace, string>> DraftsAsync(Guid articleId, string editor, CancellationToken cancel = default) =>
        drafts.OfArticleAsync(articleId, editor, cancel);

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

    /// <summary>Keeps an article with an analysis made elsewhere.</summary>
    internal async Task<Guid> KeepAsync(NewArticle article, ArticleAnalysis analysis, string editor, CancellationToken cancel = default) =>
        (await TryKeepAsync(article, analysis, await RulesAsync(cancel), editor, cancel))!.Value;

    private async Task<Guid?> TryKeepAsync(NewArticle article, ArticleAnalysis analysis, RuleSet rules, string editor, CancellationToken cancel)
    {
        var made = decisions.Sign(editor);
        var kept = ClaimSelection.Of(analysis.Claims, MaxClaims);
        var entry = Article.Create(article, made.By, made.At);
        return await transactions.WriteAsync<Guid?>(async context =>
        {
            if (await HouseDetector.VersionAsync(context, cancel) != rules.Version)
            {
                return null;
            }
            context.Articles.Add(entry);
            context.Revisions.Add(Revision.Create(entry.Id, 1, article, analysis.Claims.Count - kept.Count, made.By, made.At, rules.Name));
            context.Claims.AddRange(kept.Select(found => Claim.Create(entry.Id, 1, article.Text.Text, found)));
            context.Events.Add(ClaimEvent.Follow(null, entry.Id, EventContent.Added(article, kept.Count, made)));
            await context.SaveChangesAsync(cancel);
            return entry.Id;
        }, cancel);
    }

    private Task<RuleSet> RulesAsync(CancellationToken cancel) => transactions.ReadAsync(context => detectors.ReadAsync(context, cancel), cancel);
}
