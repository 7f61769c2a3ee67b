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
        var words = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes())
        {
            words.Append(IsWordRune(rune) ? rune.ToString() : " ");
        }
        var terms = words.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords).ToList();
        return terms.Count == 0 ? null : string.Join(' ', terms.Select(term => $"\"{term}\"*"));
    }

    private static bool IsWordRune(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse or UnicodeCategory.NonSpacingMark;
}
