using FactCheck.Web.Features.Workbench.Keys;

namespace FactCheck.Web.Features.Settings;

/// <summary>How the editor at this browser wants the workbench to behave.</summary>
/// <param name="MovesOn">Whether a verdict leads on to the next claim without one.</param>
/// <param name="KeysAreOff">Whether single keys give no command; their choices are kept meanwhile.</param>
public sealed record Preferences(bool MovesOn, bool KeysAreOff, KeyMap Keys)
{
    public static Preferences Default { get; } = new(false, false, KeyMap.Default);

    /// <summary>What a key does now.</summary>
    public KeyMap ActiveKeys => KeysAreOff ? KeyMap.None : Keys;
}
