using FactCheck.Web.Features.Workbench.Keys;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace FactCheck.Web.Features.Settings;

/// <summary>Where the browser keeps the preferences, so that the server draws the first page by them.</summary>
internal static class PreferencesCookie
{
    public const string Name = "factcheck.preferences";

    private const string On = "1";

    public static string? Read(HttpRequest request) => request.Cookies[Name];

    /// <summary>What the cookie says; whatever in it is not understood falls back to what is so out of the box.</summary>
    public static Preferences Parse(string? cookie)
    {
        var kept = QueryHelpers.ParseQuery(cookie);
        return new Preferences(IsOn(kept, "moves-on"), IsOn(kept, "keys-off"), KeyMap.Of(kept.SelectMany(Choice)));
    }

    /// <summary><c>moves-on=1&amp;verified=w</c></summary>
    public static string Write(Preferences preferences)
    {
        var kept = preferences.Keys.Chosen.ToDictionary(choice => choice.Key.ToString(), choice => (string?)choice.Value.ToString());
        kept["moves-on"] = preferences.MovesOn ? On : null;
        kept["keys-off"] = preferences.KeysAreOff ? On : null;
        return QueryHelpers.AddQueryString("", kept).TrimStart('?');
    }

    private static bool IsOn(Dictionary<string, StringValues> kept, string name) => kept.TryGetValue(name, out var value) && value == On;

    private static IEnumerable<KeyValuePair<Command, char>> Choice(KeyValuePair<string, StringValues> pair) =>
        Enum.TryParse<Command>(pair.Key, out var command) && Enum.IsDefined(command) && pair.Value.ToString() is [var key] ? [new(command, key)] : [];
}
