using Microsoft.AspNetCore.Components.Server.Circuits;

namespace FactCheck.Web.Features.Presence;

internal static class PresenceRegistration
{
    public static IServiceCollection AddPresence(this IServiceCollection services) => services
        .AddSingleton<PresenceBoard>()
        .AddScoped<Colleagues>()
        .AddScoped<CircuitHandler, PresenceCircuit>();
}
