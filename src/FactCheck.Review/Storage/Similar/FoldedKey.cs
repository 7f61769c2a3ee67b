using System.Globalization;
using System.Text;

namespace FactCheck.Review.Storage;

/// <summary>A key as the full-text index keeps it: lower case, without accents.</summary>
internal static class FoldedKey
{
    public static string Of(string key) => string.Concat(key.ToLowerInvariant().Normalize(NormalizationForm.FormD)
        .Where(one => CharUnicodeInfo.GetUnicodeCategory(one) != UnicodeCategory.NonSpacingMark));
}
