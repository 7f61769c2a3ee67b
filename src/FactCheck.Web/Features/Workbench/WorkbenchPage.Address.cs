using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Filter, order and selected claim in the address.</summary>
public sealed partial class WorkbenchPage
{
    private ClaimAddress? addressed;

    // By the script and not by a navigation, which would be one more round through the router for every step.
    private async Task KeepAddressAsync()
    {
        var now = new ClaimAddress(filter, selected);
        if (script is not null && now != addressed)
        {
            addressed = now;
            await script.InvokeVoidAsync("keepAddress", now.Write());
        }
    }
}
