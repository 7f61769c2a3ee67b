using System.Buffers;
using System.Text;
using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>Rows for a reader at a terminal: place, reading, source, claim, then one line that sums up.</summary>
public sealed class TableWriter : DocumentWriter
{
    private const int SourceWidth = 28;
    private const int ClaimWidth = 90;

    public override void Print(InputDocument document, IReadOnlyList<DetectedClaim> claims, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(Table(document, claims), output);

    private static string Table(InputDocument document, IReadOnlyList<DetectedClaim> claims)
    {
        var lines = new LineIndex(document.Text);
        string[][] rows = [["place", "reading", "source", "claim"], .. claims.Select(claim => Row(claim, document.Text, lines))];
        int[] widths = [.. Enumerable.Range(0, 3).Select(column => rows.Max(row => row[column].Length))];
        var table = new StringBuilder();
        foreach (var row in claims.Count == 0 ? [] : rows)
        {
            table.Append(string.Join("  ", row.Select((cell, i) => i < 3 ? cell.PadRight(widths[i]) : cell)).TrimEnd()).Append('\n');
        }

        return table.Append(Summary(document, claims)).Append('\n').ToString();
    }

    private static string[] Row(DetectedClaim claim, string text, LineIndex lines) =>
    [
        lines.Place(claim.Span.Start),
        DetectJson.Word(claim.Reading),
        Cell(Source(claim), SourceWidth),
        Cell(string.Join(" … ", claim.Fragments.Select(fragment => fragment.Of(text))), ClaimWidth),
    ];

    private static string Source(DetectedClaim claim) => claim.Attribution switch
    {
        { Source: { } source, Inferred: true } => source.Name + " (?)",
        { Source: { } source } => source.Name,
        _ => claim.Orphan ? "none" : "-",
    };

    private static string Summary(InputDocument document, IReadOnlyList<DetectedClaim> claims)
    {
        int orphans = claims.Count(claim => claim.Orphan);
        string count = claims.Count == 1 ? "1 claim" : $"{claims.Count} claims";
        return $"{Cell(document.Name, int.MaxValue)}: {count}{(orphans > 0 ? $", {orphans} without a source" : "")}";
    }

    /// <summary>One line without control characters, which a terminal would obey.</summary>
    private static string Cell(string words, int width)
    {
        string line = string.Join(' ', string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= width)
        {
            return line;
        }

        int cut = char.IsHighSurrogate(line[width - 2]) ? width - 2 : width - 1;
        return line[..cut] + "…";
    }
}
