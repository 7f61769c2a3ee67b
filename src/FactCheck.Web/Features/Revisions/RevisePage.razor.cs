using FactCheck.Review;
using FactCheck.Web.Features.Intake;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Revisions;

/// <summary>The text of an article, to be edited into its next version.</summary>
public sealed partial class RevisePage
{
    private PageState state = PageState.Loading;
    private Article? article;
    private Revision current = null!;
    private RevisionFields fields = null!;
    private Rival? rival;
    /// <summary>The version that a draft found in this browser was typed into.</summary>
    private int? restored;
    private bool wasSetAside;

    [Parameter]
    public Guid Id { get; set; }

    [Inject] private ReviewStore Store { get; set; } = null!;
    [Inject] private RevisionAnswers Answers { get; set; } = null!;
    [Inject] private ILogger<RevisePage> Log { get; set; } = null!;
    [Inject] private IStringLocalizer<RevisionsText> Text { get; set; } = null!;

    private enum PageState { Loading, Ready, Failed }

    protected override string ScriptPath => "./revisions/revise.js";

    protected override bool IsFormDrawn => article is not null;

    /// <summary>The version that what stands in the fields was made from.</summary>
    private int Typed => wasSetAside ? current.Number : restored ?? current.Number;

    private string SendLabel => Work is not null ? Text["Saving"] : rival is null ? Text["SaveVersion"] : Text["SaveOver", rival.Number + 1];

    protected override Task OnParametersSetAsync() => article?.Id == Id ? Task.CompletedTask : LoadAsync();

    protected override async Task StartAsync(IJSObjectReference script) => restored = await script.InvokeAsync<int?>("start", Form);

    protected override object?[] ToSend(IntakeWork sent) => [.. base.ToSend(sent), rival?.Number];

    protected override IntakeAnswer Worded(string problem, bool fromFile) => Answers.Answer(problem, fromFile);

    protected override async Task OnAnsweredAsync(IntakeAnswer given, IntakeWork sent) =>
        rival = given.Problem == RevisionAnswers.Conflict && sent.Read is { } own ? await RivalOfAsync(own.Text) : null;

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

    // Without it the answer stands alone, and says how to ask for both once more.
    private async Task<Rival?> RivalOfAsync(ArticleText own)
    {
        try
        {
            return await Rival.ReadAsync(Store, Id, rival?.Seen ?? Typed, own);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            RevisionsLog.LoadFailed(Log, Id, error);
            return null;
        }
    }

    private async Task StartOverAsync()
    {
        (FileName, wasSetAside) = (null, true);
        await AskScriptAsync("startOver", Form);
    }

    private async Task PutBackAsync()
    {
        wasSetAside = false;
        await AskScriptAsync("putBack", Form);
    }
}
