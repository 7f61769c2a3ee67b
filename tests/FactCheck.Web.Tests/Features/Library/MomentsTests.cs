using System.Globalization;
using FactCheck.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Library;

public sealed class MomentsTests : ComponentTest
{
    [Theory]
    [InlineData("2026-03-24T10:20:00Z", "it", "11:20")]
    [InlineData("2026-03-23T23:30:00Z", "it", "00:30")]
    [InlineData("2026-03-23T18:30:00Z", "it", "ieri, 19:30")]
    [InlineData("2026-03-23T18:30:00Z", "en", "yesterday, 19:30")]
    [InlineData("2026-03-22T10:00:00Z", "it", "22 mar")]
    [InlineData("2024-12-01T10:00:00Z", "it", "1 dic 2024")]
    [InlineData("2024-12-01T10:00:00Z", "en", "1 Dec 2024")]
    public void Modified_SomeTimeAgo_IsShort(string moment, string language, string shown)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var moments = new Moments(new NoonInRome(), Services.GetRequiredService<IStringLocalizer<LibraryText>>());

        moments.Modified(DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)).ShouldBe(shown);
    }

    private sealed class NoonInRome : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("one", TimeSpan.FromHours(1), "one", "one");

        public override DateTimeOffset GetUtcNow() => new(2026, 3, 24, 11, 0, 0, TimeSpan.Zero);
    }
}
