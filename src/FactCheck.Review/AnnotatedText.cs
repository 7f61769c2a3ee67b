using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>A stretch of one block over which nothing changes: the same claims, the same style.</summary>
/// <param name="Claims">The claims whose lit fragments cover it, shortest first; empty for plain text.</param>
/// <param name="IsVerb">Inside the verb group of the first of <paramref name="Claims"/>.</param>
/// <param name="IsAttribution">Inside the attribution frame of a claim of the queue.</param>
/// <param name="Starts">The claims whose first lit fragment starts here.</param>
/// <param name="Ends">The claims whose last lit fragment ends here: their number is drawn after this run.</param>
public sealed record AnnotatedRun(TextSpan Span, IReadOnlyList<InlineMark> Marks, IReadOnlyList<Claim> Claims,
    bool IsVerb, bool IsAttribution, IReadOnlyList<Claim> Starts, IReadOnlyList<Claim> Ends);

/// <summary>A block with its runs, in text order; the runs cover the block without gap or overlap.</summary>
public sealed record AnnotatedBlock(TextBlock Block, IReadOnlyList<AnnotatedRun> Runs);

/// <summary>Lays the claims over the blocks of a text: what the workbench draws and the reports print.</summary>
public static class AnnotatedText
{
    /// <summary>Cuts every block at the borders of the fragments, verb groups, attributions and styles that touch it.</summary>
    /// <param name="claims">The claims to draw; others leave the text plain.</param>
    /// <remarks>
    /// One sweep over the text. A border inside a surrogate pair is moved outwards, and what reaches past the text is cut off,
    /// so that any run can be drawn by itself. A block without text has no runs.
    /// </remarks>
    public static IReadOnlyList<AnnotatedBlock> Build(ArticleText text, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(claims);
        var sweep = new TextSweep(TextLayer.Of(text, claims));
        var cuts = text.Blocks.Select(block => sweep.Cut(block.Span)).ToList();
        var ends = new ClaimEnds(cuts.SelectMany(cut => cut));
        return [.. text.Blocks.Zip(cuts, (block, cut) => new AnnotatedBlock(block, [.. cut.Select(ends.Finish)]))];
    }

    /// <summary>The first and the last run of each claim, known only when all runs are.</summary>
    private sealed class ClaimEnds
    {
        private readonly Dictionary<Claim, int> first = [];
        private readonly Dictionary<Claim, int> last = [];

        public ClaimEnds(IEnumerable<AnnotatedRun> runs)
        {
            foreach (var run in runs)
            {
                foreach (var claim in run.Claims)
                {
                    first.TryAdd(claim, run.Span.Start);
                    last[claim] = run.Span.Start;
                }
            }
        }

        public AnnotatedRun Finish(AnnotatedRun run) => run.Claims.Count == 0 ? run : run with
        {
            Starts = [.. run.Claims.Where(claim => first[claim] == run.Span.Start)],
            Ends = [.. run.Claims.Where(claim => last[claim] == run.Span.Start)],
        };
    }
}
