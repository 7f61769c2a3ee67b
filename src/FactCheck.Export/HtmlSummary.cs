using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>The top of the HTML report: what it is, how far it is, what to change.</summary>
internal static class HtmlSummary
{
    private static readonly Markup Logo = Markup.Trusted(
        """<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path fill-rule="evenodd" d="M20 3H4c-1.1 0-2 .9-2 2v14c0 1.1.9 2 2 2h16c1.1 0 2-.9 2-2V5c0-1.1-.9-2-2-2zM10 17H5v-2h5v2zm0-4H5v-2h5v2zm0-4H5V7h5v2zm4.82 6L12 12.16l1.41-1.41 1.41 1.42L17.99 9l1.42 1.42L14.82 15z"/></svg>""");

    public static Markup Of(ReportContent content) => Markup.Of(
        $"""
        <header>
        <div class="rh">{Logo}<b>{content.Text["Report"]}</b><span>{content.Revision}</span><span>{content.GeneratedAt}</span></div>
        <h1><bdi>{content.Article.Article.Title}</bdi></h1>
        <div class="meta">{Metadata(content)}</div>
        {Partial(content)}</header>
        {Figure(content)}
        <h2>{content.Text["ToChange"]}</h2>
        {ToChange(content)}
        """);

    public static Markup Legend(ReportContent content)
    {
        var text = content.Text;
        var verdicts = VerdictStyle.All.Select(style => Markup.Of(
            $"""<li><span class="c {style.Css}" lang="it"><span class="v">{text["Legend.Verb"]}</span> {text["Legend.Rest"]}</span> {style.Sign} {ReviewText.Of(style.Kind, text.Culture)}</li>"""));
        return Markup.Of(
            $"""
            <ul class="leg" aria-label="{text["Legend"]}">{Markup.Join(verdicts)}<li><span class="a" lang="it">{text["Legend.Attribution"]}</span> {text["Legend.AttributionMeaning"]}</li><li>{text["Legend.Number"]}</li></ul>
            """);
    }

    private static Markup Metadata(ReportContent content) =>
        Markup.Join([.. content.Metadata.Select(field => Field(field.Label, Markup.Of($"{field.Value}"))), Address(content)]);

    private static Markup Field(string label, Markup value) => Markup.Of($"<span>{label} <b><bdi>{value}</bdi></b></span> ");

    private static Markup Address(ReportContent content) => WebAddress.Of(content.Article.Article.Url) is { } url
        ? Field(content.Text["Address"], Markup.Of($"""<a href="{url}" rel="noopener noreferrer nofollow">{url}</a>"""))
        : Markup.Empty;

    private static Markup Partial(ReportContent content) => content.ToReview == 0
        ? Markup.Empty
        : Markup.Of($"""<p class="part att"><span class="st" aria-hidden="true">○</span> <b>{content.Text["Partial"]}</b> {content.Remaining}</p>""");

    private static Markup Figure(ReportContent content)
    {
        if (content.Claims.Count == 0)
        {
            return Markup.Of($"""<figure class="fig"><figcaption><b>{content.Text["NoClaims"]}</b></figcaption></figure>""");
        }

        var shown = VerdictStyle.All.Where(style => content.Count(style) > 0).ToList();
        string words = string.Join(", ", shown.Select(style => $"{content.Count(style)} {content.FigureWord(style)}"));
        return Markup.Of(
            $"""
            <figure class="fig"><figcaption><b>{content.Text.Count("Claims", content.Total)}</b>{content.Examined}</figcaption>
            <div class="stack" role="img" aria-label="{words}">{Markup.Join(shown.Select(style => Segment(content, style)))}</div>
            <ul>{Markup.Join(shown.Select(style => Label(content, style)))}</ul></figure>
            """);
    }

    private static Markup Segment(ReportContent content, VerdictStyle style) =>
        Markup.Of($"""<i class="{style.Css}" style="flex:{content.Count(style)}"></i>""");

    private static Markup Label(ReportContent content, VerdictStyle style) => Markup.Of(
        $"""<li class="{style.Css}" style="flex:{content.Count(style)}"><b><span class="st" aria-hidden="true">{style.Sign}</span> {content.Count(style)}</b> {content.FigureWord(style)}</li>""");

    private static Markup ToChange(ReportContent content)
    {
        var claims = content.Changes.Claims.Select(item => Markup.Of(
            $"""<li class="{item.Claim.Style.Css}"><span class="st" aria-hidden="true">{item.Claim.Style.Sign}</span> <a href="#c{item.Claim.Number}"><b>{content.Text.Format("ClaimNumber", item.Claim.Number)}</b></a> ({item.Claim.Place}), <q lang="it">«{item.Claim.Words}»</q>: {item.Advice}.</li>"""));
        List<Markup> items = [.. content.Changes.Findings.Select(Finding), .. claims];
        var told = items.Count == 0
            ? Markup.Of($"<p>{content.Text["NothingToChange"]}</p>")
            : Markup.Of($"""<ul class="todo">{Markup.Join(items)}</ul>""");
        return content.Changes.Missing.Length == 0 ? told : Markup.Of($"""<p class="part att"><span class="st" aria-hidden="true">○</span> {content.Changes.Missing}</p>{told}""");
    }

    private static Markup Finding(ReportFinding finding)
    {
        var against = finding.Against.Length == 0 ? Markup.Empty : Markup.Of($""": <q lang="it">«{finding.Against}»</q>""");
        var claims = finding.Claims.Select(claim => Markup.Of($""" (<a href="#c{claim.Number}">{finding.Name(claim)}</a>)"""));
        return Markup.Of($"""<li class="finding"><b>{finding.Place}</b>: <q lang="it">«{finding.Words}»</q> {finding.Advice}{against}{Markup.Join(claims)}.</li>""");
    }
}
