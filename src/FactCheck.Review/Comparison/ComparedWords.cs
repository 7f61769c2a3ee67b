using System.Text.RegularExpressions;
using DiffPlex;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Cuts a text into what a comparison calls a word: letters with their apostrophe, a whole number, or one sign.</summary>
/// <remarks>"dell'" and "interno" are two, so that "dell'" → "del" marks no more than it must; "1.200" is one. White space belongs to none.</remarks>
internal sealed partial class ComparedWords : IChunker
{
    public static ComparedWords Chunker { get; } = new();

    public static List<TextSpan> In(string text, TextSpan span)
    {
        var words = new List<TextSpan>();
        foreach (var found in Word().EnumerateMatches(text.AsSpan(span.Start, span.Length)))
        {
            words.Add(new TextSpan(span.Start + found.Index, span.Start + found.Index + found.Length));
        }
        return words;
    }

    public IReadOnlyList<string> Chunk(string text) => [.. In(text, new TextSpan(0, text.Length)).Select(word => word.Of(text))];

    [GeneratedRegex(@"\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+['’]?|[\uD800-\uDBFF][\uDC00-\uDFFF]|\S")]
    private static partial Regex Word();
}
