namespace FactCheck.Export;

/// <summary>The commitment ledger: what the text said of each claim in every version, where that changed.</summary>
internal static class HtmlLedger
{
    private static readonly string[] Columns = ["Claim", "Version", "Words", "Mood", "Verdict"];

    public static Markup Of(ReportContent content) => content.Ledger.Entries.Count == 0 ? Markup.Empty : Markup.Of(
        $"""
        <h2 id="ledger">{content.Text["Ledger"]}</h2>
        <div class="wide" role="region" aria-labelledby="ledger" tabindex="0"><table class="led"><thead><tr>{Markup.Join(Columns.Select(column => Markup.Of($"""<th scope="col">{content.Text["Ledger." + column]}</th>""")))}</tr></thead>
        {Markup.Join(content.Ledger.Entries.Select(Body))}</table></div>
        {Rest(content)}
        """);

    private static Markup Body(ReportLedgerEntry entry) =>
        Markup.Of($"<tbody>{Markup.Join(entry.Lines.Select((line, index) => Row(line, index == 0 ? Head(entry) : Markup.Empty)))}</tbody>\n");

    private static Markup Head(ReportLedgerEntry entry)
    {
        var name = entry.Number is { } number ? Markup.Of($"""<a href="#c{number}">{entry.Name}</a>""") : Markup.Of($"{entry.Name}");
        var warning = entry.Warning.Length == 0 ? Markup.Empty : Markup.Of($"""<small class="con"><span class="st" aria-hidden="true">▲</span> {entry.Warning}</small>""");
        return Markup.Of($"""<th scope="rowgroup" rowspan="{entry.Lines.Count}">{name}{warning}</th>""");
    }

    private static Markup Row(ReportLedgerLine line, Markup head) => Markup.Of(
        $"""<tr>{head}<td>{line.Revisions}</td><td><q lang="it">«{line.Words}»</q></td><td>{line.Mood}</td><td class="e {line.Style.Css}"><span aria-hidden="true">{line.Style.Sign}</span> {line.Verdict}</td></tr>""");

    private static Markup Rest(ReportContent content) => content.Ledger.Unchanged == 0
        ? Markup.Empty
        : Markup.Of($"""<p class="rest">{content.Text.Count("Ledger.Unchanged", content.Ledger.Unchanged)}</p>""");
}
