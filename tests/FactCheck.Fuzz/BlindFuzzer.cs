using System.Diagnostics;

namespace FactCheck.Fuzz;

/// <summary>Mutates the seed texts at random, without watching coverage, so that it runs anywhere; the same seed gives the same texts.</summary>
internal sealed class BlindFuzzer(int seed)
{
    private const int LongestText = 4_000;

    private readonly Random _random = new(seed);
    private readonly List<string> _texts = [.. Seeds.Read()];
    private int _failures;

    /// <returns>0 where every text kept the invariants, 1 otherwise.</returns>
    public int Run(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        int texts = 0;
        for (; clock.Elapsed < time && _failures < 20; texts++)
        {
            string text = Mutated();
            if (Error(text) is not null)
            {
                Report(text);
            }
            else if (_random.Next(50) == 0)
            {
                _texts[_random.Next(_texts.Count)] = text;
            }
        }

        Console.WriteLine($"{texts} texts, {_failures} failures");
        return _failures == 0 ? 0 : 1;
    }

    private static string? Error(string text)
    {
        try
        {
            Invariants.Check(text);
            return null;
        }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return error.ToString();
        }
    }

    private string Mutated()
    {
        string text = _texts[_random.Next(_texts.Count)];
        int changes = 1 + _random.Next(8);
        for (int i = 0; i < changes; i++)
        {
            text = Mutations.Apply(_random, text, _texts);
        }

        return text.Length > LongestText ? text[..LongestText] : text;
    }

    private void Report(string text)
    {
        _failures++;
        string small = Smallest(text);
        Console.WriteLine($"FAILS: {string.Concat(small.Select(Escaped))}");
        Console.WriteLine(Error(small));
    }

    // Lone surrogates would not survive a console.
    private static string Escaped(char c) => c is >= ' ' and < '\u007F' ? c.ToString() : FormattableString.Invariant($"\\u{(int)c:X4}");

    // Takes pieces away for as long as the text still fails: a short text shows its cause.
    private static string Smallest(string text)
    {
        for (int size = text.Length / 2; size > 0; size /= 2)
        {
            for (int at = 0; at + size <= text.Length;)
            {
                string shorter = text.Remove(at, size);
                (text, at) = Error(shorter) is null ? (text, at + size) : (shorter, at);
            }
        }

        return text;
    }
}
