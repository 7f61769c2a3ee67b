using Microsoft.JSInterop;

namespace FactCheck.Web.Layout;

/// <summary>What only the browser can do for the shell: cookies, the theme on the root element, the mark that the page is alive.</summary>
public sealed class Browser(IJSRuntime script) : IAsyncDisposable
{
    private IJSObjectReference? module;

    /// <summary>Sets data-interactive on the root element: from now on clicks are heard.</summary>
    public async Task MarkInteractiveAsync() => await (await ModuleAsync()).InvokeVoidAsync("markInteractive");

    public async Task SetThemeAsync(bool dark) => await (await ModuleAsync()).InvokeVoidAsync("setTheme", dark ? "dark" : "light");

    /// <summary>Keeps a cookie for a year, for this site only.</summary>
    public async Task SetCookieAsync(string name, string value) => await (await ModuleAsync()).InvokeVoidAsync("setCookie", name, value);

    /// <summary>Which key gives which command from now on, as <c>{"j":"next"}</c>; a new page brings it along.</summary>
    public async Task SetKeysAsync(string keys) => await (await ModuleAsync()).InvokeVoidAsync("setKeys", keys);

    /// <summary>Puts what the library searches for into the address, so that "back" finds it again.</summary>
    public async Task KeepSearchAsync(string words) => await (await ModuleAsync()).InvokeVoidAsync("keepSearch", words);

    /// <summary>Opens the print dialog for what an iframe of ours shows.</summary>
    public async Task PrintFrameAsync(string id) => await (await ModuleAsync()).InvokeVoidAsync("printFrame", id);

    /// <summary>Asked by the page after a reconnection: an answer proves that the circuit is alive.</summary>
    [JSInvokable]
    public static bool Ping() => true;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }

    private async Task<IJSObjectReference> ModuleAsync() => module ??= await script.InvokeAsync<IJSObjectReference>("import", "./shell.js");
}
