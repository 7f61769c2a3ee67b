namespace FactCheck.Web.Features.Workbench;

/// <summary>Links of articles come from anywhere: only these schemes become links on our page.</summary>
public static class SafeLink
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];

    /// <returns>The absolute address, or null where it must stay text.</returns>
    public static string? Of(string? href) =>
        Uri.TryCreate(href, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.Ordinal) ? uri.AbsoluteUri : null;
}
