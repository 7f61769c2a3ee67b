using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench;

/// <summary>How far the article is on its way to print.</summary>
public sealed partial class WorkbenchPage
{
    [Inject] private IStringLocalizer<RewritesText> RewriteWords { get; set; } = null!;

    private async Task MoveAsync(ArticleState state)
    {
        if (article is { } shown && await Editor.AskAsync() is { } editor)
        {
            await InTurnAsync(() => MoveAsync(shown.Article.State, state, editor));
        }
    }

    private async Task MoveAsync(ArticleState seen, ArticleState state, string editor)
    {
        try
        {
            var outcome = await SayWhenSlowAsync(Store.EnterStateAsync(Id, seen, state, editor));
            failure = null;
            await ReadAgainAsync();
            Tell(WordsOf(outcome, state));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.WriteFailed(Log, Id, error);
            Fail(RewriteWords["StateNotSaved"], () => MoveAsync(state));
        }
    }

    private string WordsOf(StateOutcome outcome, ArticleState wanted) => outcome switch
    {
        StateOutcome.Entered entered => RewriteWords["StateSaved", RewriteWords[$"State{entered.State}"]],
        StateOutcome.Conflict conflict => RewriteWords["StateMoved", RewriteWords[$"State{conflict.Current}"]],
        StateOutcome.NotReady refused => RewriteWords["StateRefused", RewriteWords[$"State{wanted}"], refused.Check.Missing],
        _ => Text["NotFound"],
    };
}
