using System.Text;

namespace FactCheck.Evaluation;

/// <summary>A text addressed by code points, as the gold files address it.</summary>
public sealed class CodePointText(string text)
{
    private readonly Rune[] runes = [.. text.EnumerateRunes()];

    public string Of(GoldSpan span) =>
        string.Concat(runes[Math.Min(span.Start, runes.Length)..Math.Min(span.End, runes.Length)].Select(rune => rune.ToString()));

    /// <summary>Where the tokens inside a span start; a token is a maximal run of letters or digits.</summary>
    public HashSet<int> Tokens(GoldSpan span) =>
        [.. Enumerable.Range(span.Start, Math.Max(0, Math.Min(span.End, runes.Length) - span.Start))
            .Where(i => InToken(i) && (i == span.Start || !InToken(i - 1)))];

    /// <summary>Where a code point starts, in UTF-16 units.</summary>
    public int UnitOf(int codePoint) => runes[..codePoint].Sum(rune => rune.Utf16SequenceLength);

    public static IReadOnlyList<string> Words(string text)
    {
        var whole = new CodePointText(text);
        return [.. whole.Tokens(new GoldSpan(0, text.Length)).Select(start => whole.WordAt(start).ToLowerInvariant())];
    }

    public static int Length(string text) => text.EnumerateRunes().Count();

    private string WordAt(int start) =>
        string.Concat(runes.Skip(start).TakeWhile(Rune.IsLetterOrDigit).Select(rune => rune.ToString()));

    private bool InToken(int i) => Rune.IsLetterOrDigit(runes[i]);
}
