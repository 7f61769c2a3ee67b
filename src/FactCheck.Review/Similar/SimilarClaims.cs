using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Finds what the newsroom knows already: claims of other articles, and other places of this one, about the same participants and event.</summary>
public sealed class SimilarClaims(IDbContextFactory<ReviewDbContext> contexts, WriteGate gate, SearchGate searches, SearchedWords words)
{
    /// <summary>The most that are shown: an editor looks at two or three.</summary>
    public const int Most = 5;

    private readonly ReviewTransactions transactions = new(contexts, gate);

    /// <summary>Another number than before a search means that the same search may find something else, verdicts apart.</summary>
    internal long Version => words.Version;

    /// <summary>The claims most like one, best first; none where nothing is like it enough. An earlier verdict is shown, never inherited.</summary>
    /// <remarks>Searches wait for one another; one called off leaves the line at once, or stops at its next statement.</remarks>
    public Task<IReadOnlyList<SimilarClaim>> ToAsync(Guid claimId, CancellationToken cancel = default) =>
        searches.RunAsync(() => transactions.ReadAsync(context => new SimilarClaimsReader(context, cancel).ReadAsync(claimId), cancel), cancel);
}
