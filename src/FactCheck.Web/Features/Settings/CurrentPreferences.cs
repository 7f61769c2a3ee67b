using FactCheck.Web.Layout;

namespace FactCheck.Web.Features.Settings;

/// <summary>The preferences of this window.</summary>
public sealed class CurrentPreferences(Browser browser)
{
    public Preferences Value { get; private set; } = Preferences.Default;

    public event Action? Changed;

    internal void Start(Preferences preferences) => Value = preferences;

    /// <summary>Takes effect at once, and stays in the browser; the screen says so once the browser has it.</summary>
    public async Task SaveAsync(Preferences preferences)
    {
        await browser.SetCookieAsync(PreferencesCookie.Name, PreferencesCookie.Write(preferences));
        await browser.SetKeysAsync(preferences.ActiveKeys.ToJson());
        Value = preferences;
        Changed?.Invoke();
    }
}
