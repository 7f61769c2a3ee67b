namespace FactCheck.Export;

/// <summary>Addresses a report may lead to.</summary>
internal static class WebAddress
{
    /// <summary>The address as it was given, or null where it is not an absolute one of http, https or mailto.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto") ? address : null;
}
