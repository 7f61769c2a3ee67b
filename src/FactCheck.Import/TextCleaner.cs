using System.Globalization;
using System.Text;

namespace FactCheck.Import;

/// <summary>Brings a text to the one form it is stored in: NFC, "\n", no control characters, no blanks at line ends.</summary>
/// <remarks>Soft hyphens, zero-width, direction and no-break characters stay: they are the newsroom's text.</remarks>
internal static class TextCleaner
{
    // More than a handful, and more than one sign in a hundred (in ten for signs lost earlier): no text of a newsroom has that.
    private const int Handful = 3;

    // The stream-safe format of Unicode (UAX 15): normalising sorts the marks of a character, in time square to their number.
    private const int MaxMarks = 30;
    private const char GraphemeJoiner = '\u034F';

    /// <summary>Whether so much of it is control characters or lost ones that it never was a text.</summary>
    public static bool LooksBinary(string raw)
    {
        var controls = raw.Count(IsDropped);
        var lost = raw.Count(unit => unit == '\uFFFD');
        return (controls > Handful && controls > raw.Length / 100) || (lost > Handful && lost > raw.Length / 10);
    }

    public static string Clean(string raw, SortedSet<ImportNote> notes)
    {
        var text = new StringBuilder(raw.Length);
        var marks = 0;
        foreach (var rune in raw.TrimStart('\uFEFF').ReplaceLineEndings("\n").Replace('\v', '\n').EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks > MaxMarks)
            {
                text.Append(GraphemeJoiner);
                marks = 1;
            }
            Append(text, rune, notes);
        }
        // A lone surrogate arrives here as U+FFFD already; only the units themselves tell it from one that was in the text.
        if (HasLoneSurrogate(raw))
        {
            notes.Add(ImportNote.CharactersReplaced);
        }
        var lines = text.ToString().Normalize().Split('\n').Select(line => line.TrimEnd());
        return string.Join('\n', lines).Trim();
    }

    private static void Append(StringBuilder text, Rune rune, SortedSet<ImportNote> notes)
    {
        if (rune.Value is '\n' or '\t')
        {
            text.Append((char)rune.Value);
        }
        else if (rune.IsBmp && IsDropped((char)rune.Value))
        {
            notes.Add(ImportNote.CharactersReplaced);
        }
        else if (rune.Value is 0xFFFE or 0xFFFF)
        {
            notes.Add(ImportNote.CharactersReplaced);
            text.Append('\uFFFD');
        }
        else
        {
            text.Append(rune.ToString());
        }
    }

    private static bool IsMark(Rune rune) => rune.Value != GraphemeJoiner
        && Rune.GetUnicodeCategory(rune) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private static bool IsDropped(char unit) => char.IsControl(unit) && unit is not ('\n' or '\r' or '\t' or '\f' or '\u0085' or '\v');

    private static bool HasLoneSurrogate(string raw)
    {
        for (var index = 0; index < raw.Length; index++)
        {
            if (char.IsSurrogate(raw[index]))
            {
                if (index + 1 == raw.Length || !char.IsSurrogatePair(raw[index], raw[index + 1]))
                {
                    return true;
                }
                index++;
            }
        }
        return false;
    }
}
