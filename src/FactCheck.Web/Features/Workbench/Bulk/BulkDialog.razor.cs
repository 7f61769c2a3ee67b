using FactCheck.Review;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench.Bulk;

/// <summary>Confirms one decision about many claims, and stays until it is written.</summary>
public sealed partial class BulkDialog
{
    // "Other" needs words, and those are about one claim.
    private static readonly IReadOnlyList<DismissalReason> Reasons = [.. Enum.GetValues<DismissalReason>().Where(one => one != DismissalReason.Other)];

    // Oftener than this nobody sees a bar move.
    private static readonly TimeSpan BetweenDrawings = TimeSpan.FromMilliseconds(100);

    private Stage stage = Stage.Asking;
    private CancellationTokenSource? stopping;
    private DismissalReason reason;
    private string? problem;
    private string overtaken = "";
    private bool alsoDecided;
    private int decided;
    private int written;
    private int saved;

    private enum Stage { Asking, Writing, Done }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Parameter, EditorRequired]
    public required BulkPlan Plan { get; set; }

    /// <summary>Writes, and tells how many claims are done.</summary>
    [Parameter, EditorRequired]
    public required Func<IReadOnlyList<Claim>, ClaimDecision, IProgress<int>, CancellationToken, Task<BulkOutcome>> Write { get; set; }

    /// <summary>The numbers of claims as the page shows them: "2, 5".</summary>
    [Parameter, EditorRequired]
    public required Func<IReadOnlyList<Claim>, string> Numbers { get; set; }

    private IReadOnlyList<Claim> Chosen => Plan.Chosen(alsoDecided);

    /// <summary>Esc while it writes is "stop" too: all of it is one transaction, so nothing of it stays.</summary>
    public void Dispose()
    {
        stopping?.Cancel();
        stopping?.Dispose();
    }

    // Where nothing is open, replacing is all that can be meant.
    protected override void OnInitialized()
    {
        decided = Plan.Claims.Count(claim => !claim.IsOpen);
        alsoDecided = decided == Plan.Claims.Count;
    }

    private async Task WriteAsync()
    {
        (stage, problem, written) = (Stage.Writing, null, 0);
        stopping?.Dispose();
        stopping = new CancellationTokenSource();
        try
        {
            Show(await Write(Chosen, Plan.Decision(reason), new Steps(this), stopping.Token));
        }
        catch (OperationCanceledException)
        {
            (stage, problem) = (Stage.Asking, Text["Stopped"]);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            (stage, problem) = (Stage.Asking, Text["Failed"]);
        }
    }

    private void Show(BulkOutcome outcome)
    {
        if (outcome.Overtaken.Count == 0)
        {
            Close();
            return;
        }

        (stage, saved, overtaken) = (Stage.Done, outcome.Saved.Count, Numbers(outcome.Overtaken));
    }

    private void Stop() => stopping?.Cancel();

    private void Close() => Dialog.Close();

    private void Draw(int done)
    {
        written = done;
        StateHasChanged();
    }

    /// <summary>Told of every claim by the thread that writes.</summary>
    private sealed class Steps(BulkDialog dialog) : IProgress<int>
    {
        private long drawn = dialog.Clock.GetTimestamp();

        public void Report(int value)
        {
            if (dialog.Clock.GetElapsedTime(drawn) >= BetweenDrawings)
            {
                drawn = dialog.Clock.GetTimestamp();
                _ = dialog.InvokeAsync(() => dialog.Draw(value));
            }
        }
    }
}
