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
    public static IReadOnlyList<AnnotatedBlock> Build(ArticleText text, IReadOnlyList<Claim> claims) =>
        throw new NotImplementedException();
}
