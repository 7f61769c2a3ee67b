namespace FactCheck.Review;

/// <summary>What editors do with articles and claims, each method one thing an editor does. A returned task means: on disk.</summary>
public sealed class ReviewStore
{
    /// <summary>Keeps an article with its first revision and every claim the detector finds in it.</summary>
    /// <returns>The new article's id.</returns>
    public Task<Guid> AddAsync(NewArticle article, string editor, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>The article as it stands, or null where there is none.</summary>
    public Task<ReviewedArticle?> FindAsync(Guid articleId, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>The claim as it stands, or null.</summary>
    public Task<Claim?> FindClaimAsync(Guid claimId, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Gives a claim a verdict, or takes it back with null.</summary>
    /// <param name="version">The version the editor saw.</param>
    public Task<MarkOutcome> MarkAsync(Guid claimId, int version, Verdict? verdict, string editor, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Writes the claim's note and drops the editor's draft of it.</summary>
    public Task<MarkOutcome> NoteAsync(Guid claimId, int version, string note, string editor, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Keeps what an editor is typing, so that a lost connection or a restarted server loses nothing.</summary>
    public Task KeepNoteDraftAsync(Guid claimId, string editor, string text, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>The drafts an editor left on the claims of an article, by claim.</summary>
    public Task<IReadOnlyDictionary<Guid, string>> NoteDraftsAsync(Guid articleId, string editor, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>What happened to a claim, oldest first.</summary>
    public Task<IReadOnlyList<ClaimEvent>> HistoryAsync(Guid claimId, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>One page of the library.</summary>
    public Task<LibraryPage> ListAsync(LibraryQuery query, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>The figures above the library.</summary>
    public Task<LibraryFigures> FiguresAsync(CancellationToken cancel = default) => throw new NotImplementedException();
}
