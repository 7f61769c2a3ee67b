using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web;

/// <summary>The whole workbench over a data folder of its own.</summary>
public sealed class WorkbenchHost : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("factcheck-web-").FullName;

    /// <summary>A browser without cookies that follows no redirect.</summary>
    public HttpClient Browse(string language = "it")
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    /// <summary>The server's clock; the machine's own where a test sets none.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureServices(services => services.AddSingleton(Clock));
        builder.UseSetting("FactCheck:DataDirectory", folder);
        // The test server knows no limit of a request's size and says so at every request.
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", "Error");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
