using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Revisions;

/// <summary>A database that can be made to wait, or to fail.</summary>
public sealed class HeldContexts(DbContextOptions<ReviewDbContext> options) : IDbContextFactory<ReviewDbContext>
{
    /// <summary>What each operation that begins from now on waits for first.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public ReviewDbContext CreateDbContext() => new(options);

    public async Task<ReviewDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        await Gate;
        return CreateDbContext();
    }
}
