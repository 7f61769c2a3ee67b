using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Bulk;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>One decision about everything the filter shows: one step, taken back as one.</summary>
public sealed partial class WorkbenchPage
{
    [Inject] private IStringLocalizer<ClaimListText> ListText { get; set; } = null!;

    private Task MarkAllAsync(VerdictKind? kind) => AskAboutAllAsync(shown => new BulkPlan(shown, kind));

    private Task DismissAllAsync() => AskAboutAllAsync(shown => new BulkPlan(shown, null, Dismisses: true));

    private async Task AskAboutAllAsync(Func<IReadOnlyList<Claim>, BulkPlan> plan)
    {
        if (article is null || await Editor.AskAsync() is not { } editor)
        {
            return;
        }

        var meant = plan([.. article.Claims.Where(filter.Shows)]);
        var parameters = new DialogParameters<BulkDialog>
        {
            { dialog => dialog.Plan, meant },
            { dialog => dialog.Numbers, claims => string.Join(", ", claims.Select(claim => article.NumberOf(claim.Id)).OfType<int>()) },
            { dialog => dialog.Write, (claims, decision, progress, cancel) => WriteAllAsync(claims, decision, editor, progress, cancel) },
        };
        await Dialogs.ShowAsync<BulkDialog>(ListText[$"Bulk{meant.Name}"], parameters, new DialogOptions { BackdropClick = false, CloseOnEscapeKey = true });
    }

    private async Task<BulkOutcome> WriteAllAsync(IReadOnlyList<Claim> claims, ClaimDecision decision, string editor, IProgress<int> progress, CancellationToken cancel)
    {
        BulkOutcome? outcome = null;
        await InTurnAsync(async () =>
        {
            try
            {
                var versions = claims.ToDictionary(claim => claim.Id, claim => claim.Version);
                // SQLite does no work asynchronously: on this thread it would hold up the bar it moves and the "stop" it listens for.
                outcome = await Task.Run(() => Store.DecideAllAsync(Id, versions, decision, editor, progress, cancel), cancel);
                Show(outcome);
            }
            catch (OperationCanceledException)
            {
                Announce(ListText["Stopped"]);
                throw;
            }
            catch (Exception error)
            {
                WorkbenchLog.WriteFailed(Log, Id, error);
                throw;
            }
        });
        return outcome!;
    }

    private void Show(BulkOutcome outcome)
    {
        failure = null;
        Take([.. outcome.Saved, .. outcome.Overtaken]);
        savedState = Text["SavedAt", Clock.GetLocalNow()];
        if (outcome is { Step: { } step, Saved: [var first, ..] })
        {
            var done = ListText["Changed", outcome.Saved.Count, ClaimWords.Lower(Text.Standing(Verdicts, first))];
            steps = new NextSteps([.. outcome.Saved.Select(claim => claim.Id)], []);
            OfferUndo(done, step);
            Announce(done);
        }
    }
}
