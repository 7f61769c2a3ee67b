using Bunit;
using FactCheck.Review;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench.Bulk;

public class BulkDialogTests : ComponentTest
{
    private readonly IReadOnlyList<Claim> _claims = SampleArticle.Reviewed().Queue;

    public BulkDialogTests() => Services.AddSingleton<TimeProvider>(new HurriedClock());

    [Fact]
    public async Task Write_UnderWay_ShowsHowFarAndCanBeStopped()
    {
        IProgress<int>? told = null;
        var dialogs = await AskAsync(async (_, _, progress, cancel) =>
        {
            told = progress;
            await Task.Delay(Timeout.Infinite, cancel);
            throw new InvalidOperationException("Never reached: the wait ends by being stopped.");
        });

        var writing = dialogs.Find("[data-testid=bulk-confirm]").ClickAsync();
        dialogs.WaitForElement("[data-stage=Writing]");
        told!.Report(2);
        dialogs.WaitForAssertion(() => dialogs.Find("progress").GetAttribute("value").ShouldBe("2"));
        await dialogs.Find("[data-testid=bulk-stop]").ClickAsync();
        await writing;

        dialogs.WaitForElement("[role=alert]").TextContent.ShouldBe("Fermato: non è cambiato niente.");
        dialogs.Find("[data-testid=bulk-confirm]").HasAttribute("disabled").ShouldBeFalse();
    }

    [Fact]
    public async Task Write_ThatFails_SaysThatNothingChangedAndCanBeTriedAgain()
    {
        var attempts = 0;
        var dialogs = await AskAsync((claims, _, _, _) => ++attempts == 1
            ? throw new IOException("disk full")
            : Task.FromResult(new BulkOutcome(Guid.NewGuid(), claims, [])));

        await dialogs.Find("[data-testid=bulk-confirm]").ClickAsync();
        dialogs.WaitForElement("[role=alert]").TextContent.ShouldBe("Non salvato: non è cambiato niente. Riprova.");
        await dialogs.Find("[data-testid=bulk-confirm]").ClickAsync();

        dialogs.WaitForAssertion(() => dialogs.FindAll("[data-testid=bulk]").ShouldBeEmpty());
        attempts.ShouldBe(2);
    }

    private async Task<IRenderedComponent<MudDialogProvider>> AskAsync(Func<IReadOnlyList<Claim>, ClaimDecision, IProgress<int>, CancellationToken, Task<BulkOutcome>> write)
    {
        Render<MudPopoverProvider>();
        var dialogs = Render<MudDialogProvider>();
        var parameters = new DialogParameters<BulkDialog>
        {
            { dialog => dialog.Plan, new BulkPlan(_claims, VerdictKind.Disputed) },
            { dialog => dialog.Numbers, _ => "" },
            { dialog => dialog.Write, write },
        };
        await dialogs.InvokeAsync(() => Services.GetRequiredService<IDialogService>().ShowAsync<BulkDialog>("Segnare?", parameters));
        dialogs.WaitForElement("[data-testid=bulk-confirm]");
        return dialogs;
    }

    /// <summary>A second later each time it is looked at: every step is drawn.</summary>
    private sealed class HurriedClock : TimeProvider
    {
        private long now;

        public override long GetTimestamp() => now += TimestampFrequency;
    }
}
