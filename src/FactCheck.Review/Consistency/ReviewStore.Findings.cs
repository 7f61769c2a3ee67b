using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>What editors do about what does not agree.</summary>
public sealed partial class ReviewStore
{
    private readonly FindingReader findings = new(new ReviewTransactions(contexts, gate), detectors, similar);
    private readonly FindingRuler ruler = new(new ReviewTransactions(contexts, gate), notices);
    private readonly TakeKeeper takes = new(new ReviewTransactions(contexts, gate), notices);

    /// <summary>Everything that does not agree in the article's current revision, of the kinds that are on, with what editors said of it; in text order.</summary>
    public async Task<IReadOnlyList<ArticleFinding>> FindingsAsync(Guid articleId, CancellationToken cancel = default) =>
        await FindAsync(articleId, cancel) is { } article ? await FindingsAsync(article, cancel) : [];

    /// <summary>The same for an article read already, so that both tell of one moment.</summary>
    public async Task<IReadOnlyList<ArticleFinding>> FindingsAsync(ReviewedArticle article, CancellationToken cancel = default) => (await ConsistencyAsync(article, cancel)).Findings;

    /// <summary>The same with the agencies' texts that the article was held against, and the kinds that were looked for.</summary>
    /// <remarks>
    /// Worked out when asked for, on a thread of its own: reading the text and the agencies' takes is done once a revision, looking into other
    /// articles once for each claim until words somewhere change, one claim after the other as any other search.
    /// </remarks>
    public Task<ArticleConsistency> ConsistencyAsync(ReviewedArticle article, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Task.Run(() => findings.ReadAsync(article, cancel), cancel);
    }

    /// <summary>Keeps an editor's answer to a finding, or takes it back with null. What is said already leaves no event.</summary>
    /// <returns>The ruling as it stands, null where it was taken back.</returns>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    /// <exception cref="EntryException">A dismissal has no reason, or one that is too long.</exception>
    public Task<FindingRuling?> RuleFindingAsync(Guid articleId, ArticleFinding finding, FindingAnswer? answer, string editor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(finding);
        EntryException.ThrowIfAny(answer?.Check() ?? []);
        return ruler.RuleAsync(articleId, finding, answer, decisions.Sign(editor), cancel);
    }

    /// <summary>Every kind, whether it is on, and how often editors agreed with it, over all articles.</summary>
    public Task<IReadOnlyList<FindingFigure>> FindingFiguresAsync(CancellationToken cancel = default) =>
        transactions.ReadAsync(context => FindingSwitches.FiguresAsync(context, cancel), cancel);

    /// <summary>Shows findings of a kind from now on, or no longer; in every article, and without touching what was answered.</summary>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public Task SwitchFindingAsync(ArticleFindingKind kind, bool isOn, string editor, CancellationToken cancel = default)
    {
        var made = decisions.Sign(editor);
        return transactions.WriteAsync(context => FindingSwitches.TurnAsync(context, kind, isOn, made, cancel), cancel);
    }

    /// <summary>The agencies' texts beside an article, in the order they were pasted.</summary>
    public Task<IReadOnlyList<AgencyTake>> TakesAsync(Guid articleId, CancellationToken cancel = default) => takes.OfArticleAsync(articleId, cancel);

    /// <summary>Puts an agency's text beside an article, or another text in its place.</summary>
    /// <param name="takeId">Chosen by the caller; the id of a take that is there replaces it.</param>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    /// <exception cref="EntryException">A field cannot be kept, or the article has <see cref="AgencyTake.MaxPerArticle"/> takes.</exception>
    public Task<AgencyTake> KeepTakeAsync(Guid articleId, Guid takeId, TakeEntry entry, string editor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        EntryException.ThrowIfAny(entry.Check());
        return takes.KeepAsync(articleId, takeId, entry, decisions.Sign(editor), cancel);
    }

    /// <summary>Takes an agency's text away; that it was there stays in the history.</summary>
    /// <exception cref="EditorNameException">The editor's name cannot stand in the history.</exception>
    public Task RemoveTakeAsync(Guid articleId, Guid takeId, string editor, CancellationToken cancel = default) =>
        takes.RemoveAsync(articleId, takeId, decisions.Sign(editor), cancel);
}
