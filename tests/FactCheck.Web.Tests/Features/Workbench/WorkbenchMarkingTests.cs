using Bunit;
using FactCheck.Review;
using FactCheck.Web.Features.Settings;
using FactCheck.Web.Features.Workbench.Keys;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Going on after a verdict, filter and order, and what the address remembers of them.</summary>
public class WorkbenchMarkingTests : WorkbenchTest
{
    [Fact]
    public async Task Press_V_StaysOutOfTheBox()
    {
        var (page, _) = await OpenAsync();

        await PressAsync(page, "v");

        Selected(page).ShouldBe("1");
    }

    [Fact]
    public async Task Press_V_WhereTheEditorWishes_GoesOnAndSaysBothOnce()
    {
        MoveOn();
        var (page, _) = await OpenAsync();

        await PressAsync(page, "v");

        Selected(page).ShouldBe("2");
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("Salvato: affermazione 1, verificata. 1 di 3 esaminate. Ora l'affermazione 2.");
    }

    [Fact]
    public async Task Press_VOnTheLastOpenClaim_StaysAndSaysThatAllIsDone()
    {
        MoveOn();
        var (page, _) = await OpenAsync();

        await PressAsync(page, "v");
        await PressAsync(page, "d");
        await PressAsync(page, "u");

        Selected(page).ShouldBe("3");
        page.Find("[data-testid=announcement]").TextContent.ShouldEndWith("3 di 3 esaminate. Niente da verificare: tutte le affermazioni sono esaminate.");
    }

    [Fact]
    public async Task Change_AVerdictGivenBefore_StaysOnIt()
    {
        MoveOn();
        var (page, _) = await OpenAsync();
        await PressAsync(page, "v");
        await PressAsync(page, "k");

        await PressAsync(page, "d");

        Selected(page).ShouldBe("1");
    }

    [Fact]
    public async Task GoOn_WithAFilter_GoesDownTheListFirst()
    {
        MoveOn();
        var (page, _) = await OpenAsync();
        await page.Find("[data-pill=orphan]").ClickAsync();

        await PressAsync(page, "v");

        Selected(page).ShouldBe("3");
    }

    [Fact]
    public async Task Dismiss_WhereTheEditorWishes_GoesOnToo()
    {
        MoveOn();
        var (page, _) = await OpenAsync();
        var card = page.FindComponent<ClaimCard>().Instance;

        await page.InvokeAsync(() => card.Decide(card.Claim.Id, new ClaimDecision.Dismiss(new Dismissal(DismissalReason.Slight))));

        Selected(page).ShouldBe("2");
    }

    [Fact]
    public async Task Filter_Pills_ShowWhatIsThereWithItsCount()
    {
        var (page, _) = await OpenAsync();

        page.FindAll("[data-pill]").Select(Words).ShouldBe(["Riferito 3", "Dubbia 1", "Senza fonte 1"]);
    }

    [Fact]
    public async Task Filter_Dismissed_AppearsWithTheFirstOne()
    {
        var (page, _) = await OpenAsync();
        var card = page.FindComponent<ClaimCard>().Instance;
        await page.InvokeAsync(() => card.Decide(card.Claim.Id, new ClaimDecision.Dismiss(new Dismissal(DismissalReason.Slight))));

        await page.Find("[data-pill=dismissed]").ClickAsync();

        Words(page.Find("[data-pill=dismissed]")).ShouldBe("Scartate 1");
        page.FindAll("[data-testid=claim-list] [data-claim]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Sort_ByVerdict_KeepsTheMarkedClaimInItsPlaceUntilLeft()
    {
        var (page, _) = await OpenAsync();
        await page.Find("[data-order=Verdict]").ClickAsync();

        await PressAsync(page, "v");
        Listed(page).ShouldBe(["1", "2", "3"]);
        await PressAsync(page, "j");

        Selected(page).ShouldBe("2");
        Listed(page).ShouldBe(["2", "3", "1"]);
    }

    [Fact]
    public async Task Choose_FilterAndClaim_AreInTheAddress()
    {
        var (page, id) = await OpenAsync();
        var second = (await Store.FindAsync(id, Token))!.Queue[1];

        await page.Find("[data-filter=ToReview]").ClickAsync();
        await PressAsync(page, "j");

        Script.Invocations["keepAddress"][^1].Arguments.ShouldBe([$"?verdict=toreview&claim={second.Id:N}"]);
    }

    [Fact]
    public async Task Open_AnAddressWithFilterAndClaim_ShowsThem()
    {
        var (_, id) = await OpenAsync();
        var second = (await Store.FindAsync(id, Token))!.Queue[1];
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/{id}?verdict=disputed&order=verdict&claim={second.Id:N}");

        var page = Open(id);

        Selected(page).ShouldBe("2");
        page.Find("[data-filter=Disputed]").GetAttribute("aria-pressed").ShouldBe("true");
        page.Find("[data-order=Verdict]").GetAttribute("aria-pressed").ShouldBe("true");
    }

    [Fact]
    public async Task Open_AnAddressOfAClaimThatIsGone_GoesOnWhereTheWorkIs()
    {
        var (_, id) = await OpenAsync();
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/{id}?claim={Guid.NewGuid():N}");

        Selected(Open(id)).ShouldBe("1");
    }

    [Fact]
    public async Task Buttons_UndoAndRedo_SayWhatTheyWouldTakeBack()
    {
        var (page, id) = await OpenAsync();
        page.Find("[data-testid=undo]").GetAttribute("title").ShouldBe("Niente da annullare");
        await PressAsync(page, "v");

        var again = Open(id);
        again.Find("[data-testid=undo]").GetAttribute("title").ShouldBe("Annulla: affermazione 1 (Ctrl+Z)");
        await again.Find("[data-testid=undo]").ClickAsync();
        again.Find("[data-testid=undo]").GetAttribute("aria-disabled").ShouldBe("true");
        again.Find("[data-testid=redo]").GetAttribute("title").ShouldBe("Ripeti: affermazione 1 (Ctrl+Maiusc+Z)");
        await again.Find("[data-testid=redo]").ClickAsync();

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBe(Verdict.Verified());
    }

    private void MoveOn() => Services.GetRequiredService<CurrentPreferences>().Start(new Preferences(MovesOn: true, KeysAreOff: false, KeyMap.Default));

    private static string Selected(IRenderedComponent<WorkbenchPage> page) => page.Find("[data-testid=card] .no").TextContent;

    private static IEnumerable<string> Listed(IRenderedComponent<WorkbenchPage> page) =>
        page.FindAll("[data-testid=claim-list] [data-claim]").Select(one => one.QuerySelector(".no")!.TextContent);
}
