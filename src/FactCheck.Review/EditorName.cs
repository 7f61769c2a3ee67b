using System.Globalization;

namespace FactCheck.Review;

/// <summary>The name under which an editor decides: the one place that says who somebody is until there are accounts.</summary>
public static class EditorName
{
    /// <summary>The longest name kept, in UTF-16 units.</summary>
    public const int MaxLength = 80;

    /// <summary>The name trimmed, in NFC, without control and direction characters, which could make it look like another's.</summary>
    /// <exception cref="EditorNameException">Nothing is left, or more than <see cref="MaxLength"/> units.</exception>
    public static string Clean(string? name)
    {
        var visible = string.Concat((name ?? "").EnumerateRunes().Where(rune => !IsHidden(rune)));
        var clean = visible.Normalize().Trim();
        return clean.Length is > 0 and <= MaxLength ? clean : throw new EditorNameException();
    }

    /// <summary>Whether <see cref="Clean"/> would take the name.</summary>
    public static bool IsUsable(string? name)
    {
        try
        {
            Clean(name);
            return true;
        }
        catch (EditorNameException)
        {
            return false;
        }
    }

    private static bool IsHidden(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
}

/// <summary>A name that cannot stand in the history.</summary>
public sealed class EditorNameException() : ArgumentException(string.Create(CultureInfo.InvariantCulture,
    $"An editor's name needs 1 to {EditorName.MaxLength} visible characters. Give a name and try again."));
