using System.Globalization;
using Bunit;
using FactCheck.Web.Features.Library;
using FactCheck.Web.Features.People;
using FactCheck.Web.Features.Presence;
using FactCheck.Web.Features.Settings;
using FactCheck.Web.Hosting;
using FactCheck.Web.Layout;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor.Services;

namespace FactCheck.Web;

/// <summary>One component in Italian, with everything the shell registers for it and no browser.</summary>
public abstract class ComponentTest : BunitContext
{
    // Waited for is what must become true; a busy machine may take its time.
    static ComponentTest() => DefaultWaitTimeout = TimeSpan.FromSeconds(30);

    protected ComponentTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("it");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLocalization();
        Services.AddLogging();
        Services.TryAddSingleton(TimeProvider.System);
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddLocalizationInterceptor<MudWords>();
        Services.AddScoped<Browser>();
        Services.AddScoped<CurrentEditor>();
        Services.AddScoped<OpenArticle>();
        Services.AddScoped<CurrentPreferences>();
        Services.AddPresence();
        Services.AddScoped<Moments>();
    }
}
