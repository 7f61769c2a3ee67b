namespace FactCheck.Fuzz;

/// <summary>Small changes to a text, of the kinds that editors, systems and enemies make.</summary>
internal static class Mutations
{
    private static readonly string[] _pieces =
    [
        "\u0301", "\u0308", "\u20DD", "\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u202C", "\u2066", "\u2069", "\uD83D", "\uDE00", "😀", "👩‍👩‍👧", "👍🏽", "🇮🇹", "🇮",
        "か\u3099", "각", "ﬁ", "ǆ", "İ", "ı", "ß", "\u0600", "क्ष", "\0", "\uFFFE", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\t", "\u00A0", " ", "  ", "'", "’", "‘", "\"", "“", "”", "«", "»", "(", ")",
        ".", "…", "...", "?", "!", ",", ";", ":", "-", "–", "—", "pen-\nsando", "sa\u00ADrebbe", "avrebbe", " sarebbe ", "l'avrebbe ", "e ", "che ", " dovuto ", " stato ", "se ", "secondo ", "AVREBBE", "1.", "on. ",
    ];

    public static string Apply(Random random, string text, List<string> others)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, random.Next(12));
        return random.Next(8) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => Splice(random, text, at, others[random.Next(others.Count)]),
            3 => text.Insert(at, random.Next(2) == 0 ? ((char)random.Next(0x10000)).ToString() : AnyRune(random)),
            4 when at < text.Length => text.Remove(at, 1).Insert(at, Swapped(text[at])),
            _ => text.Insert(at, _pieces[random.Next(_pieces.Length)]),
        };
    }

    // Half of them from the planes where emoji, old scripts and tags live.
    private static string AnyRune(Random random) =>
        char.ConvertFromUtf32(random.Next(4) == 0 ? random.Next(0xE0000, 0xE0200) : random.Next(0x10000, 0x20000));

    private static string Splice(Random random, string text, int at, string other)
    {
        int from = random.Next(other.Length + 1);
        return string.Concat(text.AsSpan(0, at), other.AsSpan(from));
    }

    private static string Swapped(char c) => (char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)).ToString();
}
