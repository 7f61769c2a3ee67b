using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Finds the words of a confirmed source in the next revision.</summary>
internal static class CarriedSource
{
    // A source named further away than this is another mention, and an editor should say so again.
    private const int Reach = 2_000;

    /// <returns>The source where its words stand now, as near as possible to where the claim moved with it; null where they are gone, or where there was none.</returns>
    /// <param name="shift">How far the claim moved, in UTF-16 units.</param>
    public static ConfirmedSource? Of(ConfirmedSource? source, string before, string after, int shift)
    {
        if (source is null)
        {
            return null;
        }
        var words = source.Span.End <= before.Length ? source.Span.Of(before) : "";
        var expected = Math.Clamp(source.Span.Start + shift, 0, after.Length);
        if (words.Length == 0)
        {
            return source with { Span = new TextSpan(expected, expected) };
        }
        return Nearest(after, words, expected) is { } start ? source with { Span = new TextSpan(start, start + words.Length) } : null;
    }

    private static int? Nearest(string text, string words, int expected)
    {
        var (low, high) = (Math.Max(0, expected - Reach), Math.Min(text.Length, expected + Reach + words.Length));
        var later = text.AsSpan(expected, high - expected).IndexOf(words, StringComparison.Ordinal);
        var earlier = text.AsSpan(low, Math.Min(text.Length, expected + words.Length - 1) is var end && end > low ? end - low : 0).LastIndexOf(words, StringComparison.Ordinal);
        return (later, earlier) switch
        {
            (-1, -1) => null,
            (-1, _) => low + earlier,
            (_, -1) => expected + later,
            _ => expected - (low + earlier) < later ? low + earlier : expected + later,
        };
    }
}
