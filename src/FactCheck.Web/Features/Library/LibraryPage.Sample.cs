using FactCheck.Web.Features.Library.FirstRun;
using FactCheck.Web.Features.People;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Library;

/// <summary>An empty library: one press adds the sample article and opens it.</summary>
public sealed partial class LibraryPage
{
    private bool isAddingSample;
    private bool sampleFailed;

    [Inject] private CurrentEditor Editor { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private IStringLocalizer<FirstRunText> FirstRun { get; set; } = null!;

    private async Task AddSampleAsync()
    {
        if (isAddingSample || await Editor.AskAsync() is not { } editor)
        {
            return;
        }

        (isAddingSample, sampleFailed) = (true, false);
        StateHasChanged();
        try
        {
            var id = await Store.AddAsync(SampleArticle.Read(FirstRun["SampleSource"]).Article, editor);
            Navigation.NavigateTo($"/articles/{id}");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            LibraryLog.SampleFailed(Log, error);
            sampleFailed = true;
        }
        finally
        {
            isAddingSample = false;
        }
    }
}
