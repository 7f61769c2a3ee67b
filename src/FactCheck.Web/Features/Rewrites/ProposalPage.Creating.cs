using System.Globalization;
using FactCheck.Import;
using FactCheck.Review;

namespace FactCheck.Web.Features.Rewrites;

/// <summary>The one press by which the text changes.</summary>
public sealed partial class ProposalPage
{
    private async Task CreateAsync()
    {
        if (isBusy || accepted.Count == 0 || await Editor.AskAsync() is not { } editor)
        {
            return;
        }
        (isBusy, notice) = (true, null);
        announcement = Text["Creating", Next];
        StateHasChanged();
        try
        {
            await FinishAsync(await ReviseAsync(editor));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            RewritesLog.CreateFailed(Log, Id, error);
            Refuse(new Notice(Text["NotCreated"], Text["NotCreatedHint"]));
        }
        finally
        {
            isBusy = false;
        }
    }

    private Task<RevisionOutcome> ReviseAsync(string editor)
    {
        var numbers = proposal!.Pieces.Where(piece => accepted.Contains(piece.Claim.Id)).Select(piece => Text.NumberOf(piece));
        var why = Text["Why", string.Join(", ", numbers)].Value;
        return Store.ReviseAsync(Id, proposal.Article.Revision.Number, RewrittenArticle.Make(proposal, accepted)!, why[..Math.Min(why.Length, Revision.MaxWhy)], editor);
    }

    private async Task FinishAsync(RevisionOutcome outcome)
    {
        switch (outcome)
        {
            case RevisionOutcome.Saved or RevisionOutcome.Unchanged:
                Navigation.NavigateTo(string.Create(CultureInfo.InvariantCulture, $"/articles/{Id}"));
                break;
            case RevisionOutcome.Conflict conflict:
                await LoadAsync();
                Refuse(new Notice(Text["NotCreated"], Text["AlreadyRevised", conflict.Current]));
                break;
            default:
                state = PageState.Missing;
                break;
        }
    }

    private void Refuse(Notice why)
    {
        notice = why;
        announcement = $"{why.What}. {why.Hint}";
    }
}
