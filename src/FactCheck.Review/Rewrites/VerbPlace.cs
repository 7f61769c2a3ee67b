using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Where a verb begins with what leans on it: "non gliel'" in "non gliel'avrebbe detto".</summary>
internal sealed class VerbPlace
{
    private static readonly string[] Negations = ["non", "mai", "neppure", "nemmeno", "neanche"];

    private readonly string text;

    public VerbPlace(string text, VerbForm verb)
    {
        this.text = text;
        Start = verb.Span.Start;
        foreach (var clitic in verb.Clitics.Reverse())
        {
            Take(clitic);
        }
        while (Negations.Any(Take))
        {
        }
    }

    public int Start { get; private set; }

    private bool Take(string word)
    {
        var end = Start;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }
        var start = end - word.Length;
        if (start < 0 || !IsSame(text.AsSpan(start, word.Length), word) || (start > 0 && char.IsLetter(text[start - 1])))
        {
            return false;
        }
        Start = start;
        return true;
    }

    private static bool IsSame(ReadOnlySpan<char> words, string word) =>
        words.Equals(word, StringComparison.OrdinalIgnoreCase) || (word[^1] == '\'' && words[^1] == '’' && words[..^1].Equals(word.AsSpan(..^1), StringComparison.OrdinalIgnoreCase));
}
