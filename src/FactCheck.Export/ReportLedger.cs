using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>How the claims that changed came to be as they are, revision by revision.</summary>
internal sealed class ReportLedger
{
    private readonly ReportContent content;

    public ReportLedger(ReportContent content, IReadOnlyList<LedgerEntry> entries)
    {
        this.content = content;
        Entries = [.. entries.Where(entry => entry is { HasChanged: true, Standings.Count: > 0 } && IsOfNote(entry)).Select(Entry)];
        Unchanged = content.Total - Entries.Count(entry => entry.IsInText);
    }

    public IReadOnlyList<ReportLedgerEntry> Entries { get; }

    /// <summary>Claims of the queue whose words and verdicts are those they always had.</summary>
    public int Unchanged { get; }

    private static bool IsOfNote(LedgerEntry entry) => entry.Claim.IsToCheck || entry.Standings.Any(standing => standing.Number is not null);

    private ReportLedgerEntry Entry(LedgerEntry entry)
    {
        var number = content.NumberOf(entry.Claim.Id);
        var text = content.Text;
        string name = number is { } known ? text.Format("ClaimNumber", known) : text[entry.Claim.IsUnsettled ? "Ledger.Unsettled" : "Ledger.Lost"];
        return new ReportLedgerEntry(name, number, [.. entry.Stretches.Select(Line)], entry.Claim.IsHardened ? text["Ledger.Hardened"] : "");
    }

    private ReportLedgerLine Line(LedgerStretch stretch)
    {
        var (first, last, standing) = stretch;
        string revisions = first == last ? first.ToString(content.Text.Culture) : $"{first}–{last}";
        return new ReportLedgerLine(revisions, ReportText.OneLine(standing.Extent.Quote), Mood(standing), VerdictStyle.Of(standing.Verdict?.Kind), Ruling(standing));
    }

    private string Mood(ClaimStanding standing) => content.Text[$"Mood.{standing.Mood?.ToString() ?? "None"}"];

    private string Ruling(ClaimStanding standing) => standing.Dismissal is null
        ? ReviewText.Describe(standing.Verdict, content.Text.Culture)
        : content.Text["Ledger.Dismissed"];
}

/// <summary>One claim of the ledger.</summary>
/// <param name="Name">"Affermazione 3", or that it is no longer in the text.</param>
/// <param name="Number">Null where it is not in the text.</param>
/// <param name="Warning">That the conditional was dropped; empty for nothing.</param>
internal sealed record ReportLedgerEntry(string Name, int? Number, IReadOnlyList<ReportLedgerLine> Lines, string Warning)
{
    public bool IsInText => Number is not null;
}

/// <summary>What a claim was in a stretch of revisions.</summary>
/// <param name="Revisions">"2", or "2–4".</param>
internal sealed record ReportLedgerLine(string Revisions, string Words, string Mood, VerdictStyle Style, string Verdict);
