using System.Runtime.InteropServices;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>A text as its words and marks in order, each by its number; white space and what nobody sees stand between them.</summary>
internal sealed class WordSequence
{
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] numbers;
    private readonly bool[] spaced;
    private WordHashes? hashes;

    private WordSequence(string text, List<TextSpan> tokens, WordNumbers words)
    {
        Text = text;
        starts = [.. tokens.Select(token => token.Start)];
        ends = [.. tokens.Select(token => token.End)];
        numbers = new int[tokens.Count];
        spaced = new bool[tokens.Count];
        for (var index = 0; index < tokens.Count; index++)
        {
            numbers[index] = words.Of(text.AsSpan(starts[index], ends[index] - starts[index]));
            spaced[index] = index > 0 && starts[index] > ends[index - 1] && IsSpaceRead(words[numbers[index - 1]], words[numbers[index]]) && HasSpace(text, ends[index - 1], starts[index]);
        }
    }

    public string Text { get; }

    public int Count => numbers.Length;

    public int[] Numbers => numbers;

    public WordHashes Hashes => hashes ??= new WordHashes(numbers);

    public static WordSequence Read(string text, WordNumbers words)
    {
        var tokens = new List<TextSpan>(text.Length / 5);
        for (var position = 0; TokenReader.TryNext(text, position, out var token); position = token.End)
        {
            tokens.Add(token);
        }
        return new WordSequence(text, tokens, words);
    }

    /// <summary>UTF-16 units, half-open.</summary>
    public TextSpan SpanOf(int index) => new(starts[index], ends[index]);

    /// <summary>From the start of the first word of a range to the end of its last.</summary>
    public TextSpan SpanOf(WordRange range) => new(starts[range.First], ends[range.End - 1]);

    public int StartOf(int index) => starts[index];

    public int EndOf(int index) => ends[index];

    /// <summary>The words that a span touches; empty where it touches none.</summary>
    public WordRange Touched(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var end = FirstStartingAt(span.End);
        return new WordRange(first, Math.Max(first, end));
    }

    /// <summary>Whether two ranges have the same words with the same spaces between them.</summary>
    public bool IsSame(WordRange range, WordSequence other, int first)
    {
        if (first < 0 || first + range.Length > other.Count || !numbers.AsSpan(range.First, range.Length).SequenceEqual(other.numbers.AsSpan(first, range.Length)))
        {
            return false;
        }
        var inner = Math.Max(0, range.Length - 1);
        return range.Length == 0 || MemoryMarshal.AsBytes(spaced.AsSpan(range.First + 1, inner)).SequenceEqual(MemoryMarshal.AsBytes(other.spaced.AsSpan(first + 1, inner)));
    }

    private int FirstEndingAfter(int position)
    {
        var found = Array.BinarySearch(ends, position);
        return found >= 0 ? found + 1 : ~found;
    }

    private int FirstStartingAt(int position)
    {
        var found = Array.BinarySearch(starts, position);
        return found >= 0 ? found : ~found;
    }

    // « parola » and «parola», "uno – due" and "uno–due" are the same words; "-5" after a space is a number below zero.
    private static bool IsSpaceRead(string before, string word) => before != WordFolding.Quotation && word != WordFolding.Quotation
        && (before != WordFolding.Dash || char.IsDigit(word[0])) && word != WordFolding.Dash;

    private static bool HasSpace(string text, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>Words of a <see cref="WordSequence"/>, counted from 0, half-open.</summary>
internal readonly record struct WordRange(int First, int End)
{
    public int Length => End - First;

    public bool Overlaps(WordRange other) => First < other.End && other.First < End;
}
