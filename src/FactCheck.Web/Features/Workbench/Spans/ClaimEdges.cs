using FactCheck.Detection;

namespace FactCheck.Web.Features.Workbench.Spans;

/// <summary>What is lit of a claim once an editor moved its outer edges.</summary>
internal static class ClaimEdges
{
    /// <summary>The new extent less the gaps that lay inside the claim and still lie inside it: a parenthesis stays out.</summary>
    /// <param name="fragments">In text order, without overlap.</param>
    /// <param name="extent">From the new start to the new end.</param>
    public static IReadOnlyList<TextSpan> Move(IReadOnlyList<TextSpan> fragments, TextSpan extent)
    {
        var moved = new List<TextSpan>();
        var start = extent.Start;
        foreach (var (before, after) in fragments.Zip(fragments.Skip(1)).Where(pair => pair.First.End > extent.Start && pair.Second.Start < extent.End))
        {
            moved.Add(new TextSpan(start, before.End));
            start = after.Start;
        }

        moved.Add(new TextSpan(start, extent.End));
        return moved;
    }
}
