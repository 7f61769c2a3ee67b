namespace FactCheck.Web.Hosting;

/// <summary>Blazor's hub answers any page of any site; ours answers its own pages only.</summary>
internal static class OriginCheck
{
    public static void UseOriginCheck(this IApplicationBuilder app) => app.Use((context, next) =>
        IsForeign(context.Request) ? RefuseAsync(context.Response) : next(context));

    private static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
            && origin.Length > 0
            && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private static Task RefuseAsync(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status403Forbidden;
        return response.WriteAsync("FactCheck answers its own pages only; this request came from another site.");
    }
}
