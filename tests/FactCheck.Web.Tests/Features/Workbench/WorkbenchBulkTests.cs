using Bunit;
using FactCheck.Review;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>One decision about everything the filter shows.</summary>
public class WorkbenchBulkTests : WorkbenchTest
{
    [Fact]
    public async Task Mark_AllShown_AsksHowManyAndIsOneStep()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();

        await AskAsync(page, "MarkVerified");
        Words(dialogs.WaitForElement("[data-testid=bulk-confirm]")).ShouldBe("Cambia 3 affermazioni");
        await ConfirmAsync(dialogs);

        (await VerdictsAsync(id)).ShouldAllBe(verdict => verdict == Verdict.Verified());
        page.WaitForElement("[data-testid=undo-offer] span").TextContent.ShouldBe("Affermazioni cambiate: 3, ora «verificata»");
        await PressAsync(page, "z");
        (await VerdictsAsync(id)).ShouldAllBe(verdict => verdict == null);
        await PressAsync(page, "y");
        (await VerdictsAsync(id)).ShouldAllBe(verdict => verdict == Verdict.Verified());
    }

    [Fact]
    public async Task Mark_WhenSomeAreDecided_LeavesThemUnlessAskedFor()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();
        await PressAsync(page, "d");

        await AskAsync(page, "MarkUnverified");
        Words(dialogs.WaitForElement("[data-testid=bulk-confirm]")).ShouldBe("Cambia 2 affermazioni");
        await ConfirmAsync(dialogs);
        (await VerdictsAsync(id)).ShouldBe([Verdict.Disputed(), Verdict.Unverified(), Verdict.Unverified()]);
        await AskAsync(page, "MarkVerified");
        // All three are decided now: replacing is all that can be meant.
        Words(dialogs.WaitForElement("[data-testid=bulk-confirm]")).ShouldBe("Cambia 3 affermazioni");
        await ConfirmAsync(dialogs);

        (await VerdictsAsync(id)).ShouldAllBe(verdict => verdict == Verdict.Verified());
    }

    [Fact]
    public async Task Mark_AFilteredList_TouchesOnlyWhatIsShown()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();
        await page.Find("[data-pill=orphan]").ClickAsync();

        await AskAsync(page, "MarkDisputed");
        await ConfirmAsync(dialogs);

        (await VerdictsAsync(id)).ShouldBe([null, null, Verdict.Disputed()]);
    }

    [Fact]
    public async Task Dismiss_AllShown_KeepsTheReason()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();

        await AskAsync(page, "MarkDismissed");
        dialogs.WaitForElements("[name=bulk-reason]").Count.ShouldBe(5);
        await dialogs.FindAll("[name=bulk-reason]")[1].ChangeAsync("on");
        await ConfirmAsync(dialogs);

        (await Store.FindAsync(id, Token))!.Queue.ShouldAllBe(claim => claim.Dismissal == new Dismissal(DismissalReason.Opinion, ""));
    }

    [Fact]
    public async Task PutBack_AllShown_OpensTheDecidedOnes()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();
        await PressAsync(page, "d");

        await AskAsync(page, "MarkToReview");
        Words(dialogs.WaitForElement("[data-testid=bulk-confirm]")).ShouldBe("Cambia 1 affermazione");
        await ConfirmAsync(dialogs);

        (await VerdictsAsync(id)).ShouldAllBe(verdict => verdict == null);
    }

    [Fact]
    public async Task Cancel_TheQuestion_ChangesNothing()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();

        await AskAsync(page, "MarkVerified");
        await dialogs.WaitForElements(".mud-dialog-actions button")[0].ClickAsync();

        (await VerdictsAsync(id)).ShouldAllBe(verdict => verdict == null);
    }

    [Fact]
    public async Task Confirm_AfterAColleagueDecided_LeavesTheirsAndNamesIt()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();
        var second = (await Store.FindAsync(id, Token))!.Queue[1];
        await AskAsync(page, "MarkVerified");
        dialogs.WaitForElement("[data-testid=bulk-confirm]");
        await Store.MarkAsync(second.Id, second.Version, Verdict.Disputed(), "Bruno", Token);

        await dialogs.Find("[data-testid=bulk-confirm]").ClickAsync();

        dialogs.WaitForElement("[data-testid=overtaken]").TextContent.ShouldBe("Cambiate da altri nel frattempo, e lasciate come sono: 2.");
        (await VerdictsAsync(id)).ShouldBe([Verdict.Verified(), Verdict.Disputed(), Verdict.Verified()]);
    }

    [Fact]
    public async Task Colleague_MarksMany_IsSaidOnce()
    {
        var (page, id) = await OpenAsync();
        var claims = (await Store.FindAsync(id, Token))!.Queue;

        await Store.DecideAllAsync(id, claims.ToDictionary(claim => claim.Id, claim => claim.Version), new ClaimDecision.Mark(Verdict.Disputed()), "Bruno", cancel: Token);

        page.WaitForAssertion(() => page.Find("[data-testid=announcement]").TextContent.ShouldBe("Bruno ha cambiato 3 affermazioni."));
        Words(page.Find("[data-testid=progress] b")).ShouldBe("3 di 3 esaminate");
    }

    private static Task AskAsync(IRenderedComponent<WorkbenchPage> page, string choice) => page.Find($"[data-mark={choice}]").ClickAsync();

    private static async Task ConfirmAsync(IRenderedComponent<MudDialogProvider> dialogs)
    {
        await dialogs.WaitForElement("[data-testid=bulk-confirm]").ClickAsync();
        dialogs.WaitForAssertion(() => dialogs.FindAll("[data-testid=bulk]").ShouldBeEmpty());
    }

    private async Task<IEnumerable<Verdict?>> VerdictsAsync(Guid id) => (await Store.FindAsync(id, Token))!.Queue.Select(claim => claim.Verdict).ToList();
}
