namespace FactCheck.Cli;

/// <summary>Line and column of a position, both from 1; columns count UTF-16 units, as editors do.</summary>
public sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(string text)
    {
        for (int i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }
    }

    /// <summary>Written "12:31".</summary>
    public string Place(int position)
    {
        int index = starts.BinarySearch(position);
        int line = index < 0 ? ~index - 1 : index;
        return FormattableString.Invariant($"{line + 1}:{position - starts[line] + 1}");
    }
}
