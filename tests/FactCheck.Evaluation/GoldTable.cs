namespace FactCheck.Evaluation;

/// <summary>A gold file: tab-separated, first line the header, no quoting whatever the cells hold.</summary>
public static class GoldTable
{
    public static IReadOnlyList<GoldRow> Read(string path)
    {
        string[][] lines = [.. File.ReadAllText(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
        var columns = lines[0].Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        return [.. lines.Skip(1).Select(cells => new GoldRow(columns, cells))];
    }
}

public sealed class GoldRow(IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public string this[string column] => cells[columns[column]];

    public int Number(string column) => int.Parse(this[column], null);

    public GoldSpan Span(string start, string end) => new(Number(start), Number(end));
}

/// <summary>Half-open, in code points.</summary>
public readonly record struct GoldSpan(int Start, int End)
{
    public bool Overlaps(GoldSpan other) => Start < other.End && other.Start < End;
}
