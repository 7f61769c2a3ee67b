using FactCheck.Web.Hosting;
using FactCheck.Web.Layout;
using FactCheck.Web.Features.People;
using Microsoft.AspNetCore.HostFiltering;
using MudBlazor.Services;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.WebHost.UseDefaultAddress();
builder.WebHost.ConfigureKestrel(Loopback.RefuseEverythingElse);
builder.Services.Configure<HostFilteringOptions>(Loopback.AllowOwnNames);

builder.Services.AddLocalization();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHttpContextAccessor();
builder.Services.AddAntiforgery();
builder.Services.AddRazorComponents().AddInteractiveServerComponents()
    .AddHubOptions(hub => hub.MaximumReceiveMessageSize = 128 * 1024);
builder.Services.AddMudServices();
builder.Services.AddLocalizationInterceptor<MudWords>();
builder.Services.AddScoped<Browser>();
builder.Services.AddScoped<CurrentEditor>();
builder.Services.AddScoped<OpenArticle>();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseOriginCheck();
app.UseRequestLocalization(Languages.Configure);
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseAntiforgery();
app.MapStaticAssets();
app.MapLanguageSwitch();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
await app.RunAsync();
