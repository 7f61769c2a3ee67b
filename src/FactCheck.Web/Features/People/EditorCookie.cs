using FactCheck.Review;

namespace FactCheck.Web.Features.People;

/// <summary>Where the browser keeps the editor's name until there are accounts.</summary>
internal static class EditorCookie
{
    public const string Name = "factcheck.editor";

    public static string? Read(HttpRequest request) => Clean(request.Cookies[Name]);

    /// <summary>The name as the history keeps it, or null where it cannot be one.</summary>
    public static string? Clean(string? name) => EditorName.IsUsable(name) ? EditorName.Clean(name) : null;
}
