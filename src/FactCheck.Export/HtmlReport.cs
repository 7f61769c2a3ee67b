using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>The report as one HTML file: no script, no request, always light, made to be read, printed on A4 and filed.</summary>
public static class HtmlReport
{
    private static readonly string StyleSheet = ReadStyleSheet();

    /// <summary>The whole file as text, to be stored in UTF-8.</summary>
    public static string Write(ReportSubject subject, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(options);
        return Page(new ReportContent(subject, options)).Html;
    }

    private static Markup Page(ReportContent content) => Markup.Of(
        $"""
        <!DOCTYPE html>
        <html lang="{content.Text.Culture.TwoLetterISOLanguageName}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="generator" content="{content.Options.Generator} {content.Options.GeneratorVersion}">
        <title>{content.Article.Article.Title} · {content.Text["Report"]}</title>
        <style>
        {Markup.Trusted(StyleSheet + PageFooter(content))}</style>
        </head>
        <body>
        <main class="sheet">
        {HtmlSummary.Of(content)}
        <h2>{content.Text["Article"]}</h2>
        {HtmlSummary.Legend(content)}
        {HtmlArticle.Of(content)}
        {HtmlTable.Of(content)}
        {HtmlDismissed.Of(content)}{HtmlLedger.Of(content)}
        {Method(content)}
        </main>
        </body>
        </html>

        """);

    private static string PageFooter(ReportContent content)
    {
        var text = content.Text;
        string footer = CssString(text.Format("Footer", content.Options.Generator, content.Article.Revision.Number));
        const string Face = "font:8.5pt Inter,\"Segoe UI\",sans-serif;color:#62676E";
        return $"@page{{@bottom-left{{content:{footer};{Face}}}@bottom-right{{content:counter(page) {CssString(text["PageOf"])} counter(pages);{Face}}}}}\n";
    }

    /// <summary>Only letters, digits and a few signs stay as they are: a style sheet ends at the first "&lt;/style".</summary>
    private static string CssString(string words) => "\"" + string.Concat(words.EnumerateRunes().Select(rune =>
        System.Text.Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '·' or '.' or '-' ? rune.ToString() : $"\\{rune.Value:x} ")) + "\"";

    private static Markup Method(ReportContent content)
    {
        var text = content.Text;
        var verdicts = VerdictStyle.All.Select(style => Markup.Of($"<p><b>{ReviewText.Of(style.Kind, text.Culture)}</b>: {text["Method." + style.Css]}</p>\n"));
        return Markup.Of(
            $"""
            <h2>{text["Method"]}</h2>
            <div class="met"><p>{text["Method.Detection"]}</p>
            {Markup.Join(verdicts)}<p>{text["Method.Attributed"]}</p>
            <p>{content.Others} {text.Format("Method.Detector", content.Article.Revision.DetectorVersion)}</p></div>
            <div class="gen"><span>{content.Generated}</span><span>{text.Format("GeneratedFrom", content.Article.Revision.Number, text.Moment(content.Article.Revision.CreatedAt))}</span></div>
            """);
    }

    private static string ReadStyleSheet()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("HtmlReport.css")!);
        return reader.ReadToEnd();
    }
}
