using System.Globalization;
using System.Text;

namespace FactCheck.Review.Storage;

/// <summary>Turns what somebody typed into a question of the full-text index.</summary>
internal static class SearchWords
{
    // Enough for any question; a pasted page would make a query of thousands of terms.
    private const int MaxWords = 32;

    /// <summary>Every word as a prefix, all of them wanted; null where there is no word to look for ("«»", an emoji).</summary>
    /// <remarks>Cut as the index cuts (letters, digits, private use), so that no sign of the query language gets through.</remarks>
    public static string? ToMatch(string typed)
    {
        var terms = Cut(typed).Take(MaxWords).ToList();
        return terms.Count == 0 ? null : string.Join(' ', terms.Select(term => $"\"{term}\"*"));
    }

    /// <summary>The words one after the other. A preposition at the end is left to the reader: "il caso di" is also "il caso del".</summary>
    public static string ToPhrase(string wording)
    {
        var words = Cut(wording);
        return $"\"{string.Join(' ', words is [.. var before, "di" or "a" or "da" or "in" or "su"] and { Length: > 1 } ? before : words)}\"";
    }

    private static string[] Cut(string typed)
    {
        var words = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes())
        {
            words.Append(IsWordRune(rune) ? rune.ToString() : " ");
        }
        return words.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsWordRune(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse or UnicodeCategory.NonSpacingMark;
}
