using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FactCheck.Web.Hosting;

/// <summary>MudBlazor's own words in the editor's language; MudBlazor's English for a word no page shows.</summary>
internal sealed class MudWords(ILoggerFactory logs, IStringLocalizer<MudBlazorText> text) : DefaultLocalizationInterceptor(logs)
{
    public override LocalizedString Handle(string key, params object[] arguments)
    {
        var own = text[key, arguments];
        return own.ResourceNotFound ? base.Handle(key, arguments) : own;
    }
}
