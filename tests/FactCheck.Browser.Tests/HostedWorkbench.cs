using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace FactCheck.Browser;

/// <summary>The web server in the process of the tests, on a port of its own.</summary>
public sealed class HostedWorkbench : RunningWorkbench
{
    private readonly Host host;

    private HostedWorkbench() => host = new Host(DataFolder);

    public static new HostedWorkbench Start()
    {
        var workbench = new HostedWorkbench();
        workbench.host.UseKestrel(0);
        workbench.host.StartServer();
        workbench.Address = workbench.host.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        return workbench;
    }

    protected override async ValueTask EndAsync()
    {
        await host.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private sealed class Host(string folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("FactCheck:DataDirectory", folder);
        }
    }
}
