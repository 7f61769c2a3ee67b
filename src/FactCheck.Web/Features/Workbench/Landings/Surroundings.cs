using FactCheck.Detection;

namespace FactCheck.Web.Features.Workbench.Landings;

/// <summary>A place of the text with the words around it, so that an editor knows it again.</summary>
internal sealed record Surroundings(string Before, string Words, string After)
{
    private const int Reach = 90;

    public static Surroundings Of(Review.ArticleText text, TextSpan span)
    {
        var block = text.Blocks[ClaimBlocks.BlockAt(text.Blocks, span.Start)].Span;
        var (start, end) = (Math.Max(block.Start, span.Start - Reach), Math.Min(Math.Max(block.End, span.End), span.End + Reach));
        return new Surroundings(From(text.Text, start, block.Start, span.Start), span.Of(text.Text), Until(text.Text, span.End, end, Math.Max(block.End, span.End)));
    }

    // Whole words only, and three dots where the paragraph goes on.
    private static string From(string text, int start, int blockStart, int end)
    {
        if (start == blockStart)
        {
            return text[start..end];
        }
        var space = text.IndexOf(' ', start, end - start);
        return "…" + (space < 0 ? "" : text[(space + 1)..end]);
    }

    private static string Until(string text, int start, int end, int blockEnd)
    {
        if (end == blockEnd)
        {
            return text[start..end];
        }
        var space = text.LastIndexOf(' ', end - 1, end - start);
        return (space < 0 ? "" : text[start..space]) + "…";
    }
}
