using System.Text.Json;

namespace FactCheck.Web.Features.Workbench.Forms;

/// <summary>What a form holds as the browser sends it: { "title": "…" }, a box that is not ticked left out.</summary>
internal static class FormJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The fields; a form nothing was typed into where the words are no JSON.</summary>
    public static T Read<T>(string json) where T : new()
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? new T();
        }
        catch (JsonException)
        {
            // Drafts come from browsers: whatever they hold must not cost the editor the page.
            return new T();
        }
    }

    /// <summary>The value of that name, or null where nothing was chosen.</summary>
    public static T? Choice<T>(string name) where T : struct, Enum => Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) ? value : null;

    public static string Write<T>(T form) => JsonSerializer.Serialize(form, Options);
}
