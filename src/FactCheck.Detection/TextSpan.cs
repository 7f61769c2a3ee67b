namespace FactCheck.Detection;

/// <summary>A range of a text, counted in UTF-16 units from 0; <see cref="Start"/> is included, <see cref="End"/> is not.</summary>
/// <remarks>
/// Half-open, because neighbouring spans then share a border without sharing a character, and the length is a plain
/// subtraction. Standards that count code points are converted where a document leaves the product, never here.
/// </remarks>
public readonly record struct TextSpan
{
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies after the end.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first UTF-16 unit inside the span.</summary>
    public int Start { get; }

    /// <summary>The first UTF-16 unit after the span.</summary>
    public int End { get; }

    /// <summary>How many UTF-16 units the span covers; 0 for a mere position.</summary>
    public int Length => End - Start;

    /// <summary>Whether the unit at <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the whole of <paramref name="other"/> lies inside; a span contains itself.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one unit; spans that only touch do not.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>Written as in the test dumps: "12-31".</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}-{End}");
}
