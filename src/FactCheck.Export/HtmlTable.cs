namespace FactCheck.Export;

/// <summary>The claims one under the other, each with all that was decided about it and what it rests on.</summary>
internal static class HtmlTable
{
    // Percent of the sheet; "No." takes what its two digits need.
    private static readonly (string Key, string Width)[] Columns =
    [
        ("Number", "4%"), ("Verdict", "15%"), ("Claim", "25%"), ("Source", "14%"), ("Evidence", "29%"), ("Reviewer", "13%"),
    ];

    public static Markup Of(ReportContent content)
    {
        if (content.Claims.Count == 0)
        {
            return Markup.Empty;
        }

        var widths = Columns.Select(column => Markup.Of($"""<col style="width:{column.Width}">"""));
        var heads = Columns.Select(column => Markup.Of($"""<th scope="col">{content.Text["Column." + column.Key]}</th>"""));
        return Markup.Of(
            $"""
            <h2 id="claims">{content.Text["Table"]}</h2>
            <div class="wide" role="region" aria-labelledby="claims" tabindex="0"><table><colgroup>{Markup.Join(widths)}</colgroup><thead><tr>{Markup.Join(heads)}</tr></thead>
            <tbody>
            {Markup.Join(content.Claims.Select(claim => Row(claim, content.Text)))}</tbody></table></div>
            """);
    }

    private static Markup Row(ReportClaim claim, ReportText text) => Markup.Of(
        $"""
        <tr id="c{claim.Number}"><th scope="row">{claim.Number}</th><td class="e {claim.Style.Css}"><span aria-hidden="true">{claim.Style.Sign}</span> {claim.VerdictWord}<small>{claim.VerdictDetail}</small><small>{claim.ReadingNote}</small>{Treatment(claim)}</td><td><q lang="it">«{claim.Words}»</q><small>{claim.Place}</small><small>{claim.Verb}</small></td><td>{claim.Source}<small>{claim.SourceNote}</small></td><td>{HtmlEvidence.Of(claim, text)}</td><td>{Reviewer(claim, text)}</td></tr>

        """);

    private static Markup Treatment(ReportClaim claim) => claim.Treatment.Length == 0 ? Markup.Empty : Markup.Of($"<small>{claim.Treatment}</small>");

    private static Markup Reviewer(ReportClaim claim, ReportText text) =>
        claim.Claim is { Verdict: not null, DecidedBy: { } by, DecidedAt: { } at }
            ? Markup.Of($"<bdi>{by}</bdi><small>{text.ShortMoment(at)}</small>")
            : Markup.Of($"""<span class="none">{text["Waiting"]}</span>""");
}
