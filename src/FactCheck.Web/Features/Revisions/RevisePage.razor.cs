using FactCheck.Review;
using FactCheck.Web.Features.Intake;
using FactCheck.Web.Features.People;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace FactCheck.Web.Features.Revisions;

/// <summary>The text of an article, to be edited into its next version.</summary>
public sealed partial class RevisePage
{
    private ElementReference form;
    private IJSObjectReference? module;
    private PageState state = PageState.Loading;
    private Article? article;
    private Revision current = null!;
    private RevisionFields fields = null!;
    private IntakeAnswer? answer;
    private IntakeWork? work;
    private Rival? rival;
    private string? fileName;
    /// <summary>The version that a draft found in this browser was typed into.</summary>
    private int? restored;
    private bool wasSetAside;
    /// <summary>The script has read the fields, and keeps what is typed.</summary>
    private bool isRead;
    /// <summary>From the press of the button to the answer, the question for a name included: a second press does nothing.</summary>
    private bool sending;

    [Parameter]
    public Guid Id { get; set; }

    [Inject] private ReviewStore Store { get; set; } = null!;
    [Inject] private IntakeDesk Desk { get; set; } = null!;
    [Inject] private RevisionAnswers Answers { get; set; } = null!;
    [Inject] private CurrentEditor Editor { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private ISnackbar Snackbar { get; set; } = null!;
    [Inject] private IJSRuntime Js { get; set; } = null!;
    [Inject] private ILogger<RevisePage> Log { get; set; } = null!;
    [Inject] private IStringLocalizer<RevisionsText> Text { get; set; } = null!;

    private enum PageState { Loading, Ready, Failed }

    /// <summary>The version that what stands in the fields was made from.</summary>
    private int Typed => wasSetAside ? current.Number : restored ?? current.Number;

    private string SendLabel => work is not null ? Text["Saving"] : rival is null ? Text["SaveVersion"] : Text["SaveOver", rival.Number + 1];

    public async ValueTask DisposeAsync()
    {
        try
        {
            await (module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }

    protected override Task OnParametersSetAsync() => article?.Id == Id ? Task.CompletedTask : LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (article is null || module is not null)
        {
            return;
        }

        module = await Js.InvokeAsync<IJSObjectReference>("import", "./revisions/revise.js");
        restored = await module.InvokeAsync<int?>("start", form);
        isRead = true;
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        try
        {
            var found = await Store.FindAsync(Id);
            if (found is null)
            {
                Navigation.NotFound();
                return;
            }

            (current, fields) = (found.Revision, RevisionFields.Of(found.Revision));
            (article, state) = (found.Article, PageState.Ready);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            RevisionsLog.LoadFailed(Log, Id, error);
            (state, article) = (PageState.Failed, null);
        }
    }

    private Dictionary<string, object> Mark(string field) => answer?.Field == field
        ? new() { ["aria-invalid"] = "true", ["aria-describedby"] = field + "-problem" }
        : [];

    private async Task SendAsync()
    {
        if (sending || module is null)
        {
            return;
        }

        (sending, answer) = (true, null);
        answer = await Editor.AskAsync() is null ? Answers.Answer(IntakeWords.NoName) : await PostAsync(module);
        sending = false;
        if (answer.Location is { } location)
        {
            Leave(location);
            return;
        }

        StateHasChanged();
        await module.InvokeVoidAsync("focus", form, answer.Field);
    }

    private void Leave(string location)
    {
        foreach (var note in answer?.Notes ?? [])
        {
            Snackbar.Add(note, Severity.Info, options => options.VisibleStateDuration = 12_000);
        }

        Navigation.NavigateTo(location);
    }

    private async Task<IntakeAnswer> PostAsync(IJSObjectReference script)
    {
        var sent = work = Desk.Begin();
        StateHasChanged();
        try
        {
            var given = await script.InvokeAsync<IntakeAnswer>("send", TimeSpan.FromMinutes(5), form, sent.Id, rival?.Number);
            rival = given.Problem == RevisionAnswers.Conflict && sent.Read is { } own ? await Rival.ReadAsync(Store, Id, rival?.Seen ?? Typed, own.Text) : null;
            return given.Problem is { } problem && given.Message is null ? Answers.Answer(problem, fileName is not null) : given;
        }
        finally
        {
            Desk.End(sent);
            work = null;
        }
    }

    // What has not left the browser yet is stopped there, and the rest here; what became of it is the answer to what was sent.
    private async Task CallOffAsync()
    {
        work?.CallOff();
        await (module?.InvokeVoidAsync("callOff") ?? ValueTask.CompletedTask);
    }

    private async Task RemoveFileAsync()
    {
        fileName = null;
        await (module?.InvokeVoidAsync("removeFile", form) ?? ValueTask.CompletedTask);
    }

    private async Task StartOverAsync()
    {
        (fileName, wasSetAside) = (null, true);
        await (module?.InvokeVoidAsync("startOver", form) ?? ValueTask.CompletedTask);
    }

    private async Task PutBackAsync()
    {
        wasSetAside = false;
        await (module?.InvokeVoidAsync("putBack", form) ?? ValueTask.CompletedTask);
    }
}
