using FactCheck.Web.Features.People;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace FactCheck.Web.Features.Intake;

/// <summary>A page that hands in a text: sends its form once, follows it, may call it off, and answers whatever becomes of it with a sentence.</summary>
public abstract class ArticleFormPage : ComponentBase, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private IJSObjectReference? module;
    private bool isStarted;
    private bool isReady;

    [Inject] private IJSRuntime Js { get; set; } = null!;
    [Inject] private IntakeDesk Desk { get; set; } = null!;
    [Inject] private CurrentEditor Editor { get; set; } = null!;
    [Inject] private ISnackbar Snackbar { get; set; } = null!;
    [Inject] private ILogger<ArticleFormPage> FormLog { get; set; } = null!;
    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    protected ElementReference Form { get; set; }

    protected IntakeAnswer? Answer { get; private set; }

    /// <summary>What was sent and is not answered yet.</summary>
    protected IntakeWork? Work { get; private set; }

    protected string? FileName { get; set; }

    /// <summary>"true" once the script has read the fields: what is typed is kept, and the form can be sent.</summary>
    protected string? Ready => isReady ? "true" : null;

    /// <summary>Not before the page can send, for the press would be lost; and from a press to its answer, the question for a name included.</summary>
    protected bool IsOff => !isReady || IsSending;

    protected bool IsSending { get; private set; }

    /// <summary>The script of the form, which has "start", "send", "callOff", "focus" and "removeFile".</summary>
    protected abstract string ScriptPath { get; }

    /// <summary>The form is drawn, so the script can start.</summary>
    protected virtual bool IsFormDrawn => true;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        try
        {
            await (module?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (isStarted || !IsFormDrawn)
        {
            return;
        }

        isStarted = true;
        module = await Js.InvokeAsync<IJSObjectReference>("import", ScriptPath);
        await StartAsync(module);
        isReady = true;
        StateHasChanged();
    }

    protected virtual Task StartAsync(IJSObjectReference script) => script.InvokeVoidAsync("start", Form).AsTask();

    /// <summary>What the script is given to send.</summary>
    protected virtual object?[] ToSend(IntakeWork sent) => [Form, sent.Id];

    protected virtual Task OnAnsweredAsync(IntakeAnswer given, IntakeWork sent) => Task.CompletedTask;

    /// <summary>A problem that has only its name yet, in words.</summary>
    protected abstract IntakeAnswer Worded(string problem, bool fromFile);

    protected Dictionary<string, object> Mark(string field) => Answer?.Field == field
        ? new() { ["aria-invalid"] = "true", ["aria-describedby"] = field + "-problem" }
        : [];

    protected ValueTask AskScriptAsync(string what, params object?[] given) => module?.InvokeVoidAsync(what, given) ?? ValueTask.CompletedTask;

    protected async Task SendAsync()
    {
        if (IsOff)
        {
            return;
        }

        (IsSending, Answer) = (true, null);
        try
        {
            Answer = await Editor.AskAsync() is null ? Worded(IntakeWords.NoName, false) : await PostAsync(module!);
        }
        finally
        {
            IsSending = false;
        }

        await ShowAsync(Answer);
    }

    // What has not left the browser yet is stopped there, and the rest here; what became of it is the answer to what was sent.
    protected async Task CallOffAsync()
    {
        Work?.CallOff();
        await AskScriptAsync("callOff");
    }

    protected void Choose(string? file) => FileName = file;

    protected async Task RemoveFileAsync()
    {
        FileName = null;
        await AskScriptAsync("removeFile", Form);
    }

    private async Task<IntakeAnswer> PostAsync(IJSObjectReference script)
    {
        var sent = Work = Desk.Begin();
        StateHasChanged();
        try
        {
            var given = await AnswerToAsync(script, sent);
            await OnAnsweredAsync(given, sent);
            return given.Problem is { } problem && given.Message is null ? Worded(problem, FileName is not null) : given;
        }
        finally
        {
            Desk.End(sent);
            Work = null;
        }
    }

    private async Task<IntakeAnswer> AnswerToAsync(IJSObjectReference script, IntakeWork sent)
    {
        try
        {
            return await script.InvokeAsync<IntakeAnswer>("send", Patience, ToSend(sent));
        }
        catch (Exception error) when (error is OperationCanceledException or JSException)
        {
            IntakeLog.NoAnswer(FormLog, error);
            // Lest it is kept later unseen; a browser that gave no answer is not waited for again.
            _ = CallOffAsync();
            return new IntakeAnswer(null, IntakeWords.NoAnswer);
        }
    }

    private async Task ShowAsync(IntakeAnswer answer)
    {
        if (answer.Location is not { } location)
        {
            StateHasChanged();
            await AskScriptAsync("focus", Form, answer.Field);
            return;
        }

        foreach (var note in answer.Notes ?? [])
        {
            Snackbar.Add(note, Severity.Info, options => options.VisibleStateDuration = 12_000);
        }

        Navigation.NavigateTo(location);
    }
}
