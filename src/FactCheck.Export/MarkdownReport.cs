using System.Text;
using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>The report as CommonMark with pipe tables and a footnote per claim, for the CMS and for Git; Markdig and GitHub render it.</summary>
public static class MarkdownReport
{
    /// <summary>The whole file as text with "\n", to be stored in UTF-8.</summary>
    public static string Write(ReportSubject subject, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(options);
        var content = new ReportContent(subject, options);
        string[] parts =
        [
            .. Head(content), .. ToChange(content), $"## {content.Text["Article"]}", Legend(content), MarkdownArticle.Of(content),
            .. Table(content), .. MarkdownEvidence.Of(content), .. MarkdownEvidence.Dismissed(content), .. MarkdownLedger.Of(content),
            .. Method(content), .. content.Claims.Select(claim => Footnote(claim, content.Text)),
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0)) + "\n";
    }

    private static IEnumerable<string> Head(ReportContent content)
    {
        var text = content.Text;
        yield return $"# {MarkdownEscape.Inline(content.Article.Article.Title)}";
        string[] lines =
        [
            $"**{text["Report"]}**: {content.Revision}, {content.GeneratedAt}",
            .. content.Metadata.Select(entry => $"**{entry.Label}**: {MarkdownEscape.Inline(entry.Value)}"),
            .. WebAddress.Of(content.Article.Article.Url) is { } url ? [$"**{text["Address"]}**: {MarkdownEscape.Inline(url)}"] : Array.Empty<string>(),
        ];
        yield return string.Join("\\\n", lines);
        yield return Progress(content);
    }

    private static string Progress(ReportContent content)
    {
        if (content.Claims.Count == 0)
        {
            return content.Text["NoClaims"] + ".";
        }

        var counts = VerdictStyle.All.Where(style => content.Count(style) > 0).Select(style => $"{style.Sign} {content.Count(style)} {content.FigureWord(style)}");
        string figures = $"{content.Examined}: {string.Join(", ", counts)}.";
        return content.ToReview == 0 ? figures : $"> **{content.Text["Partial"]}** {content.Remaining}\n\n{figures}";
    }

    private static IEnumerable<string> ToChange(ReportContent content)
    {
        var claims = content.Changes.Claims.Select(item =>
            $"- {item.Claim.Style.Sign} **{content.Text.Format("ClaimNumber", item.Claim.Number)}** ({item.Claim.Place}), «{MarkdownEscape.Inline(item.Claim.Words)}»: {item.Advice}.");
        List<string> items = [.. content.Changes.Findings.Select(Finding), .. claims];
        yield return $"## {content.Text["ToChange"]}";
        yield return content.Changes.Missing.Length == 0 ? "" : $"> {content.Changes.Missing}";
        yield return items.Count == 0 ? content.Text["NothingToChange"] : string.Join('\n', items);
    }

    private static string Finding(ReportFinding finding)
    {
        string against = finding.Against.Length == 0 ? "" : $": «{MarkdownEscape.Inline(finding.Against)}»";
        return $"- **{finding.Place}**: «{MarkdownEscape.Inline(finding.Words)}» {finding.Advice}{against}{string.Concat(finding.Claims.Select(claim => $" ({finding.Name(claim)})"))}.";
    }

    private static string Legend(ReportContent content) =>
        string.Join(", ", VerdictStyle.All.Select(style => $"{style.Sign} {ReviewText.Of(style.Kind, content.Text.Culture)}")) + ". " + content.Text["Legend.Footnote"];

    private static IEnumerable<string> Table(ReportContent content)
    {
        if (content.Claims.Count == 0)
        {
            yield break;
        }

        string[] keys = ["Number", "Verdict", "Claim", "Verb", "Source", "Note", "Reviewer"];
        var table = new StringBuilder();
        table.Append(Row(keys.Select(key => content.Text["Column." + key]))).Append(Row(keys.Select(_ => "---")));
        content.Claims.ToList().ForEach(claim => table.Append(Row(Cells(claim, content.Text))));
        yield return $"## {content.Text["Table"]}";
        yield return table.ToString().TrimEnd();
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    private static IEnumerable<string> Cells(ReportClaim claim, ReportText text) =>
    [
        claim.Number.ToString(text.Culture),
        $"{claim.Style.Sign} {claim.Verdict} ({claim.ReadingNote}) {MarkdownEscape.Inline(claim.Treatment)}".TrimEnd(),
        $"«{MarkdownEscape.Inline(claim.Words)}» ({claim.Place})",
        MarkdownEscape.Inline(claim.Verb),
        MarkdownEscape.Inline($"{claim.Source} {(claim.SourceNote.Length > 0 ? $"({claim.SourceNote})" : "")}".Trim()),
        claim.Claim.Note.Length == 0 ? text["NoNote"] : MarkdownEscape.Inline(claim.Claim.Note),
        Reviewer(claim, text),
    ];

    private static string Reviewer(ReportClaim claim, ReportText text) =>
        claim.Claim is { Verdict: not null, DecidedBy: { } by, DecidedAt: { } at } ? $"{MarkdownEscape.Inline(by)}, {text.ShortMoment(at)}" : text["Waiting"];

    private static IEnumerable<string> Method(ReportContent content)
    {
        var text = content.Text;
        yield return $"## {text["Method"]}";
        yield return text["Method.Detection"];
        yield return string.Join('\n', VerdictStyle.All.Select(style => $"- **{ReviewText.Of(style.Kind, text.Culture)}**: {text["Method." + style.Css]}"));
        yield return text["Method.Attributed"];
        yield return $"{content.Others} {MarkdownEscape.Inline(text.Format("Method.Detector", content.Article.Revision.DetectorVersion))}";
        yield return MarkdownEscape.Inline($"{content.Generated}. {text.Format("GeneratedFrom", content.Article.Revision.Number, text.Moment(content.Article.Revision.CreatedAt))}.");
    }

    private static string Source(ReportClaim claim, ReportText text) => claim.Claim.Attribution?.Source is null
        ? claim.Source
        : $"{text["Source"]}: {MarkdownEscape.Inline(claim.Source)}";

    private static string Footnote(ReportClaim claim, ReportText text)
    {
        string note = claim.Claim.Note.Length == 0 ? "" : $" {text["Column.Note"]}: {MarkdownEscape.Inline(claim.Claim.Note)}";
        return $"[^{claim.Number}]: {claim.Style.Sign} **{claim.Verdict}**. «{MarkdownEscape.Inline(claim.Words)}». {Source(claim, text)}.{note}";
    }
}
