using System.Globalization;
using System.Text;
using FactCheck.Export;
using FactCheck.Review;
using FactCheck.Web.Features.People;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Reports;

/// <summary>The report as a file to download, and as a page inside the preview.</summary>
internal static class ReportEndpoint
{
    // The report needs no script and no request, and may stand in a frame of ours alone.
    private const string PreviewPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/articles/{id:guid}/report.html", (Guid id, HttpContext context) => AnswerAsync(id, context, HtmlReport.Write, "html", "text/html"));
        routes.MapGet("/articles/{id:guid}/report.md", (Guid id, HttpContext context) => AnswerAsync(id, context, MarkdownReport.Write, "md", "text/markdown"));
    }

    private static async Task<IResult> AnswerAsync(Guid id, HttpContext context, Func<ReportSubject, ReportOptions, string> write, string extension, string type)
    {
        var store = context.RequestServices.GetRequiredService<ReviewStore>();
        var article = await store.FindAsync(id, context.RequestAborted);
        if (article is null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        var subject = new ReportSubject(article)
        {
            Findings = await FindingsAsync(store, article, context),
            Ledger = article.Revision.Number == 1 ? [] : await store.LedgerAsync(article, context.RequestAborted),
        };
        var content = Encoding.UTF8.GetBytes(write(subject, Options(context)));
        if (context.Request.Query["inline"] == "1")
        {
            context.Response.Headers.ContentSecurityPolicy = PreviewPolicy;
            return Results.Bytes(content, $"{type}; charset=utf-8");
        }

        return Results.File(content, $"{type}; charset=utf-8", ReportFileName.For(article.Article.Title, article.Revision.Number, extension));
    }

    // They are searched for in other articles and agencies' texts too: what fails there must not keep the report from whoever needs it.
    private static async Task<IReadOnlyList<ArticleFinding>?> FindingsAsync(ReviewStore store, ReviewedArticle article, HttpContext context)
    {
        try
        {
            return await store.FindingsAsync(article, context.RequestAborted);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            ReportLog.FindingsFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(ReportEndpoint)), article.Article.Id, error);
            return null;
        }
    }

    private static ReportOptions Options(HttpContext context)
    {
        var time = context.RequestServices.GetRequiredService<TimeProvider>();
        return new ReportOptions
        {
            Culture = CultureInfo.CurrentUICulture,
            GeneratedAt = time.GetUtcNow().UtcDateTime,
            TimeZone = time.LocalTimeZone,
            Editor = EditorCookie.Read(context.Request) ?? context.RequestServices.GetRequiredService<IStringLocalizer<PeopleText>>()["NoName"],
        };
    }
}
