using System.Text.Json.Serialization;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Where a claim stands in its revision, with the words by which it is found again.</summary>
/// <param name="Fragments">What is lit, in text order, without overlap; UTF-16 units of the revision's text, half-open.</param>
/// <param name="Quote">The words from the first fragment's start to the last one's end.</param>
/// <param name="Prefix">Up to 32 UTF-16 units before, cut at a character border.</param>
/// <param name="Suffix">Up to 32 UTF-16 units after, cut at a character border.</param>
public sealed record ClaimExtent(IReadOnlyList<TextSpan> Fragments, string Quote, string Prefix, string Suffix)
{
    /// <summary>The hull of the fragments.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Fragments[0].Start, Fragments[^1].End);

    /// <summary>The longest a claim marked by hand may be, in UTF-16 units: more is an article, not a claim.</summary>
    public const int MaxLength = 5_000;

    internal static ClaimExtent Of(string text, IReadOnlyList<TextSpan> fragments)
    {
        var span = new TextSpan(fragments[0].Start, fragments[^1].End);
        return new ClaimExtent(fragments, span.Of(text), QuoteContext.Before(text, span.Start), QuoteContext.After(text, span.End));
    }

    /// <summary>The extent an editor chose: whole characters, without white space at its edges.</summary>
    /// <exception cref="ClaimExtentException">Nothing but white space is left, it is too long, out of the text, or its fragments are out of order.</exception>
    public static ClaimExtent Choose(string text, IReadOnlyList<TextSpan> fragments)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fragments);
        if (!AreInOrder(fragments, text.Length))
        {
            throw new ClaimExtentException(ClaimExtentFault.OutsideText);
        }
        var whole = fragments.Select(one => Trim(text, one)).Where(one => one.Length > 0).ToList();
        if (whole.Count == 0)
        {
            throw new ClaimExtentException(ClaimExtentFault.NoWord);
        }
        var extent = Of(text, whole);
        return extent.Span.Length <= MaxLength ? extent : throw new ClaimExtentException(ClaimExtentFault.TooLong);
    }

    public bool Equals(ClaimExtent? other) => other is not null && Fragments.SequenceEqual(other.Fragments) && Quote == other.Quote;

    public override int GetHashCode() => HashCode.Combine(Span, Quote);

    private static bool AreInOrder(IReadOnlyList<TextSpan> fragments, int length)
    {
        var end = 0;
        foreach (var fragment in fragments)
        {
            if (fragment.Start < end || fragment.End > length)
            {
                return false;
            }
            end = fragment.End;
        }
        return fragments.Count > 0;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return new TextSpan(SurrogatePair.IsSplitAt(text, start) ? start - 1 : start, SurrogatePair.IsSplitAt(text, end) ? end + 1 : end);
    }
}
