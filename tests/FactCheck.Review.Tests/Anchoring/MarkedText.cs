using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Detection;

namespace FactCheck.Review.Anchoring;

/// <summary>A place that the corpus marks: <c>[1 exact|il sindaco avrebbe firmato]</c>.</summary>
/// <param name="Label">What stands before the bar.</param>
/// <param name="Span">The words, in the text without its marks.</param>
internal sealed record MarkedPlace(string Label, TextSpan Span);

/// <summary>A text of the corpus without its marks, and the marks beside it.</summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<MarkedPlace> Places)
{
    public ArticleText Article => TestArticle.TextOf(Text);

    public static MarkedText Read(string marked)
    {
        var (text, places, open) = (new StringBuilder(), new List<MarkedPlace>(), new Stack<(string Label, int Start)>());
        for (var at = 0; at < marked.Length; at++)
        {
            if (Opening().Match(marked, at) is { Success: true } opening)
            {
                open.Push((opening.Groups[1].Value, text.Length));
                at += opening.Length - 1;
            }
            else if (marked[at] == ']' && open.TryPop(out var closed))
            {
                places.Add(new MarkedPlace(closed.Label, new TextSpan(closed.Start, text.Length)));
            }
            else
            {
                text.Append(marked[at]);
            }
        }
        return new MarkedText(text.ToString(), [.. places.OrderBy(place => place.Span.Start)]);
    }

    [GeneratedRegex(@"\G\[(\d+h?|\d+ (?:exact|moved|reworded|maybe|back)|new(?: from \d+)?)\|")]
    private static partial Regex Opening();
}
