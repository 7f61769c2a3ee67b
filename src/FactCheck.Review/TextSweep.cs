using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Goes once over a text from left to right; blocks must be asked for in text order.</summary>
internal sealed class TextSweep(IReadOnlyList<TextLayer> layers)
{
    private readonly List<TextLayer> open = [];
    private int next;

    /// <summary>The runs of one block, without the starts and ends of claims.</summary>
    public IReadOnlyList<AnnotatedRun> Cut(TextSpan block)
    {
        Open(block.End);
        open.RemoveAll(layer => layer.Span.End <= block.Start);
        var runs = new List<AnnotatedRun>();
        var borders = Borders(block);
        // Layers wait in the order of their starts: at each run only those that cover it are at hand.
        var active = new List<TextLayer>();
        var waiting = 0;
        foreach (var (start, end) in borders.Zip(borders.Skip(1)))
        {
            active.RemoveAll(layer => layer.Span.End <= start);
            for (; waiting < open.Count && open[waiting].Span.Start <= start; waiting++)
            {
                active.Add(open[waiting]);
            }
            runs.Add(Run(new TextSpan(start, end), active));
        }
        return runs;
    }

    private void Open(int end)
    {
        for (; next < layers.Count && layers[next].Span.Start < end; next++)
        {
            open.Add(layers[next]);
        }
    }

    private List<int> Borders(TextSpan block)
    {
        var borders = new SortedSet<int> { block.Start, block.End };
        foreach (var layer in open)
        {
            borders.Add(Math.Clamp(layer.Span.Start, block.Start, block.End));
            borders.Add(Math.Clamp(layer.Span.End, block.Start, block.End));
        }
        return [.. borders];
    }

    private static AnnotatedRun Run(TextSpan span, List<TextLayer> active)
    {
        var claims = active.Where(layer => layer.Kind == LayerKind.Lit).Select(layer => layer.Claim!).Distinct()
            .OrderBy(claim => claim.Span.Length).ThenBy(claim => claim.Span.Start).ToList();
        return new AnnotatedRun(span,
            [.. active.Where(layer => layer.Kind == LayerKind.Style).Select(layer => layer.Mark!)],
            claims,
            claims.Count > 0 && active.Any(layer => layer.Kind == LayerKind.Verb && layer.Claim == claims[0]),
            active.Any(layer => layer.Kind == LayerKind.Attribution),
            [], []);
    }
}
