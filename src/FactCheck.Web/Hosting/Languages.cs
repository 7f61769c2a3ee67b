using Microsoft.AspNetCore.Localization;

namespace FactCheck.Web.Hosting;

/// <summary>Italian and English: from the switch's cookie, else from the browser, else Italian.</summary>
internal static class Languages
{
    private const string CookieName = "factcheck.culture";
    private static readonly string[] Supported = ["it", "en"];

    public static void Configure(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture("it").AddSupportedCultures(Supported).AddSupportedUICultures(Supported);
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CookieName }, new AcceptLanguageHeaderRequestCultureProvider()];
    }

    public static void MapLanguageSwitch(this IEndpointRouteBuilder routes) => routes.MapGet("/culture", Switch);

    private static IResult Switch(HttpContext context, string? to, string? back)
    {
        if (Supported.Contains(to, StringComparer.Ordinal))
        {
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(to!));
            context.Response.Cookies.Append(CookieName, value, new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax });
        }

        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    // "//host" and "/\host" leave the site, and control characters are dropped by browsers before they read the address.
    private static bool IsLocal(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);
}
