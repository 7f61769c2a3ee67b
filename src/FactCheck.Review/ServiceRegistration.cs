using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactCheck.Review;

/// <summary>Puts the review and its memory into a host.</summary>
public static class ServiceRegistration
{
    /// <summary>Registers <see cref="ReviewStore"/>, <see cref="SimilarClaims"/>, <see cref="HouseRuleBook"/>, <see cref="ReviewNotices"/> and <see cref="ReviewDatabase"/> over one data folder.</summary>
    /// <remarks>The folder stays the caller's to dispose, after the host. Call <see cref="ReviewDatabase.PrepareAsync"/> before the first request.</remarks>
    public static IServiceCollection AddFactCheckReview(this IServiceCollection services, DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var connection = new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile }.ToString();
        var (settings, words) = (new ConnectionSettings(), new SearchedWords());
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(ClaimDetector.Italian);
        return services
            .AddSingleton(folder)
            .AddDbContextFactory<ReviewDbContext>(options => options.UseSqlite(connection).AddInterceptors(settings, new ClaimKeysWriter(), words))
            .AddSingleton<WriteGate>()
            .AddSingleton<SearchGate>()
            .AddSingleton(words)
            .AddSingleton<ReviewNotices>()
            .AddSingleton<HouseDetector>()
            .AddSingleton<ReviewStore>()
            .AddSingleton<SimilarClaims>()
            .AddSingleton<HouseRuleBook>()
            .AddSingleton<ReviewDatabase>();
    }
}
