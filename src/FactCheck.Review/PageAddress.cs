namespace FactCheck.Review;

/// <summary>Addresses of the web as editors paste them.</summary>
public static class PageAddress
{
    private static readonly string[] Tracking = ["utm_", "fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid"];

    /// <summary>The address where it is one of http or https, or null.</summary>
    public static Uri? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0 ? uri : null;

    /// <summary>The host as it can be shown: in ASCII ("xn--…" where it has other letters), so that no look-alike passes for another, without "www.".</summary>
    public static string HostOf(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var host = address.IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>Whether two addresses lead to one page, as far as can be told without asking: scheme, "www.", a last slash, the fragment and what campaigns append tell nothing.</summary>
    public static bool AreSame(string? one, string? other) => KeyOf(one) is { } key && key == KeyOf(other);

    private static string? KeyOf(string? address)
    {
        if (Of(address) is not { } uri)
        {
            return null;
        }
        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsPartOfThePage);
        return $"{HostOf(uri)}{port}{uri.AbsolutePath.TrimEnd('/')}?{string.Join('&', query)}";
    }

    private static bool IsPartOfThePage(string parameter) => !Tracking.Any(one => parameter.StartsWith(one, StringComparison.OrdinalIgnoreCase));
}
