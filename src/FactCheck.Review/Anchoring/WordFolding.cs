using System.Globalization;
using System.Text;

namespace FactCheck.Review;

/// <summary>What of a word is only typography: the style of quotation marks, apostrophes and dashes, signs nobody sees, the form of Unicode.</summary>
internal static class WordFolding
{
    public const string Quotation = "\"";
    public const string Apostrophe = "'";
    public const string Dash = "-";
    public const string Ellipsis = "…";

    /// <summary>The word as it is compared. Capitals and accents are no typography.</summary>
    public static string Fold(string token) => token switch
    {
        "\"" or "«" or "»" or "“" or "”" or "„" or "‟" or "″" or "〝" or "〞" or "〟" or "＂" => Quotation,
        "'" or "’" or "‘" or "‚" or "‛" or "′" or "ʼ" or "‹" or "›" => Apostrophe,
        "-" or "‐" or "‑" or "‒" or "–" or "—" or "―" or "−" or "--" or "---" => Dash,
        "..." => Ellipsis,
        _ => FoldLetters(token),
    };

    /// <summary>Soft hyphens, zero-width spaces and signs of direction: no reader sees them.</summary>
    public static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether the word is more than a mark.</summary>
    public static bool IsWord(string folded) => folded.Length > 0 && char.IsLetterOrDigit(folded, 0);

    /// <summary>The word in small letters without accents: by it near wordings are compared, never the same words.</summary>
    public static string Bare(string folded)
    {
        if (Ascii.IsValid(folded))
        {
            return folded.ToLowerInvariant();
        }
        var bare = new StringBuilder(folded.Length);
        foreach (var unit in Normalize(folded, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(char.ToLowerInvariant(unit));
            }
        }
        return bare.ToString();
    }

    private static string FoldLetters(string token)
    {
        if (Ascii.IsValid(token))
        {
            return token;
        }
        var seen = token.Any(IsInvisible) ? string.Concat(token.Where(unit => !IsInvisible(unit))) : token;
        return Normalize(seen, NormalizationForm.FormC);
    }

    // Half a character cannot be normalised, and a text that holds one must not stop the carrying.
    private static string Normalize(string text, NormalizationForm form)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && !char.IsSurrogatePair(text, index++))
            {
                return text;
            }
        }
        return text.Normalize(form);
    }
}
