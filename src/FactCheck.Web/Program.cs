using FactCheck.Review;
using FactCheck.Review.Storage;
using FactCheck.Web.Features.Consistency;
using FactCheck.Web.Features.Intake;
using FactCheck.Web.Features.Library;
using FactCheck.Web.Features.People;
using FactCheck.Web.Features.Presence;
using FactCheck.Web.Features.Reports;
using FactCheck.Web.Features.Revisions;
using FactCheck.Web.Features.Settings;
using FactCheck.Web.Hosting;
using FactCheck.Web.Layout;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using MudBlazor.Services;

return await Startup.RunOrExplainAsync(() => RunAsync(args));

static async Task RunAsync(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);
    using var folder = DataFolder.Open(builder.Configuration["FactCheck:DataDirectory"]);

    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.UseDefaultAddress();
    builder.WebHost.ConfigureKestrel(Loopback.RefuseEverythingElse);
    builder.Services.Configure<HostFilteringOptions>(Loopback.AllowOwnNames);
    builder.Logging.SayOnceAndShort();

    builder.Services.AddFactCheckReview(folder);
    builder.Services.AddDataProtection().SetApplicationName("FactCheck").PersistKeysToFileSystem(new DirectoryInfo(folder.KeysFolder));
    builder.Services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
    builder.Services.AddLocalization();
    builder.Services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = 128 * 1024);
    builder.Services.Configure<CircuitOptions>(builder.Configuration.GetSection("FactCheck:Circuits"));
    builder.Services.AddMudServices();
    builder.Services.AddLocalizationInterceptor<MudWords>();
    builder.Services.AddScoped<Browser>();
    builder.Services.AddScoped<CurrentEditor>();
    builder.Services.AddScoped<OpenArticle>();
    builder.Services.AddScoped<CurrentPreferences>();
    builder.Services.AddPresence();
    builder.Services.AddScoped<Moments>();
    builder.Services.AddScoped<IntakeWords>();
    builder.Services.AddScoped<TakeWords>();
    builder.Services.AddSingleton<IntakeDesk>();
    builder.Services.AddScoped<RevisionAnswers>();

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseOriginCheck();
    app.UseRequestLocalization(Languages.Configure);
    app.UseExceptionHandler("/error", createScopeForErrors: true);
    app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
    app.UseAntiforgery();
    app.MapStaticAssets();
    app.MapLanguageSwitch();
    app.MapIntake();
    app.MapRevisions();
    app.MapTakes();
    app.MapReports();
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);

    await app.Services.GetRequiredService<ReviewDatabase>().PrepareAsync();
    await app.StartAsync();
    Startup.SayReady(app, folder);
    await app.WaitForShutdownAsync();
}

/// <summary>Named for the tests that host the whole workbench.</summary>
public partial class Program;
