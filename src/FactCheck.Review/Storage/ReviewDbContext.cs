using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FactCheck.Review.Storage;

/// <summary>The memory of the workbench. One context per operation, made by its factory; writes go through <see cref="WriteGate"/>.</summary>
public sealed class ReviewDbContext(DbContextOptions<ReviewDbContext> options) : DbContext(options)
{
    internal DbSet<Article> Articles => Set<Article>();
    internal DbSet<Revision> Revisions => Set<Revision>();
    internal DbSet<Claim> Claims => Set<Claim>();
    internal DbSet<ClaimEvent> Events => Set<ClaimEvent>();
    internal DbSet<Draft> Drafts => Set<Draft>();
    internal DbSet<WithheldOrigin> WithheldOrigins => Set<WithheldOrigin>();
    internal DbSet<KeptRuling> FindingRulings => Set<KeptRuling>();
    internal DbSet<FindingSwitch> FindingSwitches => Set<FindingSwitch>();
    internal DbSet<AgencyTake> AgencyTakes => Set<AgencyTake>();
    internal DbSet<HouseRule> HouseRules => Set<HouseRule>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ReviewDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    // The database keeps no kind; what was written as UTC must not come back as "unspecified" and be shifted a second time.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
