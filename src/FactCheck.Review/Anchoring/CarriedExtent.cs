using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Lays the fragments of a claim over the same words at another place.</summary>
internal static class CarriedExtent
{
    /// <summary>The extent over the words at <paramref name="place"/>, or null where they are not, letter by letter but for typography, the words of the claim.</summary>
    public static ClaimExtent? At(WordSequence before, WordSequence after, ClaimExtent extent, WordRange quote, int place)
    {
        var fragments = new List<TextSpan>();
        foreach (var fragment in extent.Fragments)
        {
            var words = before.Touched(fragment);
            if (words.Length == 0)
            {
                continue;
            }
            var start = Position(before, after, fragment.Start, words.First, words.First - quote.First + place);
            var end = Position(before, after, fragment.End, words.End - 1, words.End - 1 - quote.First + place);
            fragments.Add(new TextSpan(start, Math.Max(start, end)));
        }
        var carried = fragments.Count == 0 ? null : ClaimExtent.Of(after.Text, fragments);
        return carried is not null && ClaimAnchoring.AreSameWords(extent.Span.Of(before.Text), carried.Quote) ? carried : null;
    }

    /// <summary>Where in a word of the text after an edge lies that cut the same word of the text before, as one set by hand may.</summary>
    private static int Position(WordSequence before, WordSequence after, int position, int word, int image)
    {
        var (from, to) = (before.SpanOf(word), after.SpanOf(image));
        if (position <= from.Start || position >= from.End)
        {
            return position <= from.Start ? to.Start : to.End;
        }
        var at = to.Start;
        while (at < to.End && at - to.Start < position - from.Start)
        {
            at += StringInfo.GetNextTextElementLength(after.Text, at);
        }
        return Math.Min(at, to.End);
    }
}
