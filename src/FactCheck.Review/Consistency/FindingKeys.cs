using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Review;

/// <summary>Gives findings the keys by which their rulings are kept.</summary>
internal static class FindingKeys
{
    /// <summary>In text order, each with the key of its kind, its words and how many of the same stand before it.</summary>
    public static IReadOnlyList<(string Key, FoundPassages Found)> Number(IEnumerable<FoundPassages> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. findings.OrderBy(one => one.At.Span.Start).ThenBy(one => one.At.Span.End).ThenBy(one => one.Kind).Select(one => (KeyOf(one, seen), one))];
    }

    private static string KeyOf(FoundPassages found, Dictionary<string, int> seen)
    {
        var words = string.Join('\u001F', found.Kind, Fold(found.At.Words), Fold(found.Against?.Words ?? ""));
        var occurrence = seen[words] = seen.GetValueOrDefault(words) + 1;
        var whole = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{words}\u001F{occurrence}"));
        return Convert.ToHexStringLower(SHA256.HashData(whole).AsSpan(0, 16));
    }

    // Quotation marks, dashes and spaces of another style are the same words.
    private static string Fold(string words) => string.Join(' ', string.Concat(words.Select(Plain)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static char Plain(char one) => one switch
    {
        '«' or '»' or '“' or '”' or '„' => '"',
        '‘' or '’' => '\'',
        '–' or '—' => '-',
        _ => one,
    };
}
