using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Spans;

/// <summary>What a block is drawn from: plain runs, and highlights that may stand inside each other.</summary>
public abstract record TextPiece
{
    private TextPiece()
    {
    }

    public sealed record Plain(AnnotatedRun Run) : TextPiece;

    /// <summary>A stretch of one claim without a gap; where claims overlap, the shorter ones stand inside the longer one.</summary>
    /// <param name="Levels">How many highlights stand inside each other here, this one not counted: its line is drawn that much lower.</param>
    public sealed record Highlight(Claim Claim, TextSpan Span, IReadOnlyList<TextPiece> Pieces, int Levels) : TextPiece;

    /// <summary>The runs of one block as pieces, in text order and without gap.</summary>
    public static IReadOnlyList<TextPiece> Of(IReadOnlyList<AnnotatedRun> runs) => Cut([.. runs.Select(run => (run, Outwards(run)))], 0);

    // The longest claim is outermost, and what is only shown on demand lies around what has to be checked: so the claim at hand is on top.
    private static List<Claim> Outwards(AnnotatedRun run) => [.. run.Claims
        .OrderBy(claim => claim.IsToCheck).ThenByDescending(claim => claim.Span.Length).ThenBy(claim => claim.Span.Start).ThenBy(claim => claim.Id)];

    private static List<TextPiece> Cut(List<(AnnotatedRun Run, List<Claim> Claims)> runs, int level)
    {
        var pieces = new List<TextPiece>();
        for (int start = 0, end; start < runs.Count; start = end)
        {
            var claim = runs[start].Claims.ElementAtOrDefault(level);
            end = start + 1;
            while (claim is not null && end < runs.Count && runs[end].Claims.ElementAtOrDefault(level) == claim)
            {
                end++;
            }

            pieces.Add(claim is null ? new Plain(runs[start].Run) : Light(claim, runs[start..end], level));
        }

        return pieces;
    }

    private static Highlight Light(Claim claim, List<(AnnotatedRun Run, List<Claim> Claims)> runs, int level)
    {
        var pieces = Cut(runs, level + 1);
        var levels = pieces.OfType<Highlight>().Select(inner => inner.Levels + 1).DefaultIfEmpty(0).Max();
        return new Highlight(claim, new TextSpan(runs[0].Run.Span.Start, runs[^1].Run.Span.End), pieces, levels);
    }
}
