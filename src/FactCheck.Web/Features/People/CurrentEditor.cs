using FactCheck.Web.Layout;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FactCheck.Web.Features.People;

/// <summary>Who is working at this window: the one place that knows, until there are accounts.</summary>
public sealed class CurrentEditor(IDialogService dialogs, Browser browser, IStringLocalizer<PeopleText> text)
{
    private Task<string?>? asking;

    /// <summary>Null until the editor has given a name.</summary>
    public string? Name { get; private set; }

    public event Action? Changed;

    /// <summary>The name, asked for in a dialog where there is none; null when the editor cancels.</summary>
    public Task<string?> AskAsync() => Name is null ? ChangeAsync() : Task.FromResult<string?>(Name);

    /// <summary>Asks for a name, also where there is one; a second call joins the dialog that is open.</summary>
    public Task<string?> ChangeAsync() => asking is { IsCompleted: false } ? asking : asking = AskForNameAsync();

    internal void Start(string? name) => Name ??= name;

    private async Task<string?> AskForNameAsync()
    {
        var parameters = new DialogParameters<NameDialog> { { dialog => dialog.Current, Name } };
        var dialog = await dialogs.ShowAsync<NameDialog>(text["DialogTitle"], parameters);
        if (await dialog.GetReturnValueAsync<string>() is { } name)
        {
            Name = name;
            await browser.SetCookieAsync(EditorCookie.Name, name);
            Changed?.Invoke();
            return name;
        }

        return null;
    }
}
