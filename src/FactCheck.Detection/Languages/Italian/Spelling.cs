using System.Collections.Frozen;

namespace FactCheck.Detection.Languages.Italian;

/// <summary>Accents typed as apostrophes ("puo'"), as agencies and headline systems still do.</summary>
internal static class Spelling
{
    private static readonly FrozenSet<string> _short = Words.Set("e", "puo", "piu", "gia", "cosi", "da", "la", "li", "si", "giu", "pero", "cioe", "ne", "ma", "di", "fa", "va", "sta", "po", "mo", "to", "be");

    private static readonly string[] _endings = ["che", "ta", "ra", "ro", "ri", "tu", "ntu", "edi", "cio", "nche"];

    /// <summary>Whether a final apostrophe belongs to the word rather than closing a quotation.</summary>
    public static bool TakesFinalApostrophe(string word) => IsAccent(word.ToLowerInvariant()) || word is "po" or "mo" or "Po";

    /// <summary>Gives a word typed with an apostrophe its accent; other words come back as they are.</summary>
    public static string Restore(string form)
    {
        if (form.Length < 2 || form[^1] != '\'' || !IsAccent(form[..^1]) || form is "po'" or "mo'" or "to'" or "da'" or "di'" or "va'" or "fa'" or "sta'" or "be'" or "ma'")
        {
            return form;
        }

        return string.Concat(form.AsSpan(0, form.Length - 2), Accented(form[^2], form));
    }

    private static bool IsAccent(string word) =>
        _short.Contains(word) || word.Length > 3 && Array.Exists(_endings, e => word.EndsWith(e, StringComparison.Ordinal));

    private static string Accented(char vowel, string form) => vowel switch
    {
        'a' => "à",
        'e' => form is "e'" or "cioe'" ? "è" : "é",
        'i' => "ì",
        'o' => "ò",
        'u' => "ù",
        _ => vowel + "'",
    };
}
