namespace FactCheck.Export;

/// <summary>The commitment ledger as lists: a claim's versions one under the other.</summary>
internal static class MarkdownLedger
{
    public static IEnumerable<string> Of(ReportContent content)
    {
        if (content.Ledger.Entries.Count == 0)
        {
            yield break;
        }

        yield return $"## {content.Text["Ledger"]}";
        yield return string.Join('\n', content.Ledger.Entries.Select(entry => Entry(entry, content.Text)));
        if (content.Ledger.Unchanged > 0)
        {
            yield return content.Text.Count("Ledger.Unchanged", content.Ledger.Unchanged);
        }
    }

    private static string Entry(ReportLedgerEntry entry, ReportText text)
    {
        string warning = entry.Warning.Length == 0 ? "" : $": ▲ {entry.Warning}";
        return string.Join('\n', entry.Lines.Select(line => Line(line, text)).Prepend($"- **{entry.Name}**{warning}"));
    }

    private static string Line(ReportLedgerLine line, ReportText text) =>
        $"  - {text.Format("Ledger.InVersion", line.Revisions)} ({line.Mood}): «{MarkdownEscape.Inline(line.Words)}» {line.Style.Sign} {line.Verdict}";
}
