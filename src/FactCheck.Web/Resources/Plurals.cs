using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Resources;

internal static class Plurals
{
    /// <summary>The text of <paramref name="key"/> with "_one" for 1 and "_other" for the rest, the forms Italian and English have; the count is {0}.</summary>
    public static string Count(this IStringLocalizer text, string key, int count) => text[key + (count == 1 ? "_one" : "_other"), count];
}
