using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Keys;
using Microsoft.JSInterop;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What a key asks for, where the server carries it out.</summary>
public sealed partial class WorkbenchPage
{
    [JSInvokable]
    public Task KeyAsync(Command command) => command switch
    {
        Command.Next => StepAsync(1),
        Command.Previous => StepAsync(-1),
        Command.NextOpen => NextToReviewAsync(),
        Command.Verified => PressSelectedAsync(VerdictKind.Verified),
        Command.Disputed => PressSelectedAsync(VerdictKind.Disputed),
        Command.Unverified => PressSelectedAsync(VerdictKind.Unverified),
        Command.Dismiss => PressInCardAsync("dismiss"),
        Command.Treat => PressInCardAsync("treat"),
        Command.Note => OpenCardAsync(note: true),
        Command.Evidence => AddEvidenceAsync(),
        Command.Undo => UndoLastAsync(),
        Command.Redo => RedoAsync(),
        Command.Help => ShowHelpAsync(),
        _ => Task.CompletedTask,
    };

    // The script asks for these only while the card is not in sight.
    private async Task PressInCardAsync(string press)
    {
        await OpenCardAsync(note: false);
        if (selected is not null)
        {
            await (script?.InvokeVoidAsync(press) ?? ValueTask.CompletedTask);
        }
    }

    private async Task ShowHelpAsync() =>
        await Dialogs.ShowAsync<HelpDialog>(Text["HelpTitle"], new DialogOptions { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseButton = true, CloseOnEscapeKey = true });
}
