namespace FactCheck.Web.Layout;

/// <summary>Light or dark, as known before the page is drawn; a dark page must not flash white.</summary>
/// <param name="Chosen">"light" or "dark" from the toggle; null follows the system.</param>
/// <param name="SystemIsDark">What the browser said of its system on an earlier page; false on the first.</param>
public sealed record Theme(string? Chosen, bool SystemIsDark)
{
    public static Theme None { get; } = new(null, false);

    public bool IsDark => Chosen is null ? SystemIsDark : Chosen == "dark";

    internal static Theme Read(HttpRequest request) => new(
        request.Cookies["factcheck.theme"] is "light" or "dark" ? request.Cookies["factcheck.theme"] : null,
        request.Cookies["factcheck.system"] == "dark");
}
