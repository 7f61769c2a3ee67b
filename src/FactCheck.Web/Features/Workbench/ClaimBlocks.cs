using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Which blocks of a text a claim touches.</summary>
internal static class ClaimBlocks
{
    /// <summary>For each block the claims or attributions that touch it.</summary>
    public static IReadOnlyList<Claim>[] ByBlock(ReviewedArticle reviewed)
    {
        var blocks = reviewed.Revision.Text.Blocks;
        var lists = new List<Claim>[blocks.Count];
        foreach (var claim in reviewed.Claims)
        {
            foreach (var block in Of(blocks, claim))
            {
                (lists[block] ??= []).Add(claim);
            }
        }

        return [.. lists.Select(list => list?.ToArray() ?? [])];
    }

    // The source may be named in an earlier paragraph than the claim: that block is touched too.
    public static IEnumerable<int> Of(IReadOnlyList<TextBlock> blocks, Claim claim)
    {
        var touched = Touching(blocks, claim.Span);
        return claim.Attribution is { } attribution ? touched.Union(Touching(blocks, attribution.Span)) : touched;
    }

    /// <summary>The last block that starts at or before the position.</summary>
    public static int BlockAt(IReadOnlyList<TextBlock> blocks, int position)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = blocks[middle].Span.Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static IEnumerable<int> Touching(IReadOnlyList<TextBlock> blocks, TextSpan span)
    {
        for (var index = BlockAt(blocks, span.Start); index < blocks.Count && blocks[index].Span.Start < span.End; index++)
        {
            if (blocks[index].Span.Overlaps(span))
            {
                yield return index;
            }
        }
    }
}
