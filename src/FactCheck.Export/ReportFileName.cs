using System.Globalization;
using System.Text;

namespace FactCheck.Export;

/// <summary>A file name every system takes, told from an article's title.</summary>
public static class ReportFileName
{
    // With revision, extension and a copy's " (12)" this stays below the 143 bytes of the strictest file systems, also where a letter takes three.
    private const int MaxStemLength = 40;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>"Il golpe di Minsk" → "Il-golpe-di-Minsk-v2.html"; letters and digits of any script stay, everything else becomes a hyphen.</summary>
    /// <param name="revision">From 1.</param>
    /// <param name="extension">Without the dot.</param>
    public static string For(string title, int revision, string extension)
    {
        ArgumentNullException.ThrowIfNull(title);
        string stem = Stem(title);
        // "aux-v1.html" is an ordinary name; the underscore keeps it so should somebody drop the revision.
        string safe = stem.Length == 0 ? "report" : Reserved.Contains(stem) ? stem + "_" : stem;
        return string.Create(CultureInfo.InvariantCulture, $"{safe}-v{revision}.{extension}");
    }

    private static string Stem(string title)
    {
        var stem = new StringBuilder();
        foreach (var rune in title.EnumerateRunes().Select(rune => Kept(rune) ? rune : new Rune('-')))
        {
            bool repeated = rune.Value == '-' && (stem.Length == 0 || stem[^1] == '-');
            if (!repeated && stem.Length + rune.Utf16SequenceLength <= MaxStemLength)
            {
                stem.Append(rune);
            }
            else if (!repeated)
            {
                break;
            }
        }

        return stem.ToString().Normalize(NormalizationForm.FormC).Trim('-');
    }

    private static bool Kept(Rune rune) =>
        rune.Value != Rune.ReplacementChar.Value && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
