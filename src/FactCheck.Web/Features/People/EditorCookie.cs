namespace FactCheck.Web.Features.People;

/// <summary>Where the browser keeps the editor's name until there are accounts.</summary>
internal static class EditorCookie
{
    public const string Name = "factcheck.editor";
    public const int MaxLength = 80;

    public static string? Read(HttpRequest request) => Clean(request.Cookies[Name]);

    /// <summary>The name as it may be kept, or null where it cannot be one.</summary>
    public static string? Clean(string? name) =>
        name?.Trim() is { Length: > 0 and <= MaxLength } trimmed && !trimmed.Any(char.IsControl) ? trimmed : null;
}
