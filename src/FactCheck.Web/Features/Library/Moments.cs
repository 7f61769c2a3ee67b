using System.Globalization;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Library;

/// <summary>Days and hours as the list shows them: short, and exact enough to find one's own work again.</summary>
public sealed class Moments(TimeProvider time, IStringLocalizer<LibraryText> text)
{
    /// <summary>"11:20" today, "ieri, 19:30", "22 mar", "22 mar 2024".</summary>
    /// <param name="utc">UTC; shown by the clock of this machine, which is the editor's own.</param>
    public string Modified(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), time.LocalTimeZone);
        var hour = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return (Today.DayNumber - DateOnly.FromDateTime(local).DayNumber) switch
        {
            0 => hour,
            1 => text["Yesterday", hour],
            _ => Day(DateOnly.FromDateTime(local)),
        };
    }

    /// <summary>"24 mar", with the year where it is not the current one.</summary>
    public string Day(DateOnly day) => day.ToString(day.Year == Today.Year ? "d MMM" : "d MMM yyyy", CultureInfo.CurrentCulture);

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
