using Microsoft.AspNetCore.Components.Server.Circuits;

namespace FactCheck.Web.Features.Presence;

/// <summary>A circuit outlives its connection by minutes, waiting for it; its editor is gone meanwhile.</summary>
internal sealed class PresenceCircuit(Colleagues colleagues) : CircuitHandler
{
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        colleagues.Connect(false);
        return Task.CompletedTask;
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        colleagues.Connect(true);
        return Task.CompletedTask;
    }
}
