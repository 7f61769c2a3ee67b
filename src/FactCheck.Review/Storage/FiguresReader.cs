using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review.Storage;

/// <summary>Counts what stands above the library.</summary>
internal static class FiguresReader
{
    private const int Days = 7;

    public static async Task<LibraryFigures> ReadAsync(ReviewDbContext context, TimeProvider time, CancellationToken cancel)
    {
        // Days as the newsroom's clock has them; today is the last of the seven.
        var firstDay = time.GetLocalNow().Date.AddDays(1 - Days);
        var since = TimeZoneInfo.ConvertTimeToUtc(firstDay, time.LocalTimeZone);
        var open = context.QueueClaims().Where(one => one.VerdictKind == null && one.DismissalReason == null);
        var decided = await context.QueueClaims().Where(one => (one.VerdictKind != null || one.DismissalReason != null) && one.DecidedAt >= since)
            .Select(one => new { one.VerdictKind, At = one.DecidedAt!.Value }).ToListAsync(cancel);
        return new LibraryFigures(
            await context.Articles.CountAsync(cancel),
            await open.CountAsync(cancel),
            await open.Select(one => one.ArticleId).Distinct().CountAsync(cancel),
            decided.Count(one => one.VerdictKind == VerdictKind.Verified),
            decided.Count(one => one.VerdictKind == VerdictKind.Disputed),
            PerDay(decided.Select(one => TimeZoneInfo.ConvertTimeFromUtc(one.At, time.LocalTimeZone)), firstDay));
    }

    private static int[] PerDay(IEnumerable<DateTime> moments, DateTime firstDay)
    {
        var days = new int[Days];
        foreach (var moment in moments)
        {
            // A clock set back can leave decisions in the future: they count for today.
            days[Math.Min(Days - 1, (moment.Date - firstDay).Days)]++;
        }
        return days;
    }
}
