using FactCheck.Review;

namespace FactCheck.Web.Features.Revisions.Comparison;

/// <summary>Rows that are shown, or folded away because nothing changed in them.</summary>
/// <param name="Start">The first row.</param>
/// <param name="End">The row after the last.</param>
public sealed record RowSection(int Start, int End, bool IsFolded)
{
    // A short text is read whole; in a long one the changes have to be found.
    private const int LongFrom = 40;

    // Unchanged rows kept on either side of a change, for it is read in its context.
    private const int Context = 1;
    private const int LeastFolded = 3;

    /// <summary>All rows in sections, in order and without gap.</summary>
    public static IReadOnlyList<RowSection> Of(IReadOnlyList<ComparedRow> rows)
    {
        var sections = new List<RowSection>();
        var start = 0;
        while (rows.Count > LongFrom && start < rows.Count)
        {
            var fold = NextFold(rows, start);
            Add(start, fold.Start, isFolded: false);
            Add(fold.Start, fold.End, isFolded: true);
            start = fold.End;
        }

        Add(start, rows.Count, isFolded: false);
        return sections;

        void Add(int from, int to, bool isFolded)
        {
            if (to > from)
            {
                sections.Add(new RowSection(from, to, isFolded));
            }
        }
    }

    private static (int Start, int End) NextFold(IReadOnlyList<ComparedRow> rows, int from)
    {
        for (var start = from; start < rows.Count;)
        {
            var end = start;
            while (end < rows.Count && rows[end].IsSame)
            {
                end++;
            }

            var (first, last) = (start == 0 ? 0 : start + Context, end == rows.Count ? end : end - Context);
            if (last - first >= LeastFolded)
            {
                return (first, last);
            }

            start = end + 1;
        }

        return (rows.Count, rows.Count);
    }
}
