using System.Globalization;
using Microsoft.AspNetCore.Components.Web;

namespace FactCheck.Web.Features.Workbench.Keys;

/// <summary>Why a press cannot be the key of a command.</summary>
public enum KeyProblem
{
    /// <summary>Ctrl, Alt or Meta belong to the browser, to the system or to a screen reader.</summary>
    Modified,

    /// <summary>Tab, Enter, arrows, F keys and their like move the focus or are the browser's.</summary>
    Reserved,

    /// <summary>Another command has it.</summary>
    Taken,
}

/// <summary>A press that an editor offers as the key of a command.</summary>
/// <param name="Key">Null where there is a problem.</param>
/// <param name="TakenBy">Whose key it is already.</param>
public sealed record KeyChoice(char? Key, KeyProblem? Problem = null, Command? TakenBy = null)
{
    private static readonly string[] Modifiers = ["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock"];

    /// <summary>Whether the press is only the beginning of one: a modifier that is held down.</summary>
    public static bool IsUnfinished(KeyboardEventArgs press) => Modifiers.Contains(press.Key, StringComparer.Ordinal);

    /// <summary>Whether a character can be a key: visible, in one UTF-16 unit, and the same by Shift or Caps Lock.</summary>
    public static bool IsKey(char key) => key == char.ToLowerInvariant(key) && char.GetUnicodeCategory(key) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol);

    public static KeyChoice Check(KeyMap keys, Command command, KeyboardEventArgs press)
    {
        if (press.CtrlKey || press.AltKey || press.MetaKey)
        {
            return new KeyChoice(null, KeyProblem.Modified);
        }
        if (press.Key.Length != 1 || !IsKey(char.ToLowerInvariant(press.Key[0])))
        {
            return new KeyChoice(null, KeyProblem.Reserved);
        }

        var key = char.ToLowerInvariant(press.Key[0]);
        return keys.At(key) is { } other && other != command ? new KeyChoice(null, KeyProblem.Taken, other) : new KeyChoice(key);
    }
}
