using Bunit;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench;

namespace FactCheck.Web.Features.Rewrites;

public class StateMenuTests : WorkbenchTest
{
    [Fact]
    public async Task Open_ClaimsWithoutVerdict_BarsReadyAndListsThem()
    {
        var (page, _) = await OpenAsync();
        await PressAsync(page, "v");
        await PressAsync(page, "j");
        await PressAsync(page, "d");

        await ToggleAsync(page);

        Words(page.Find("[data-testid=state-menu] summary")).ShouldBe("In verifica");
        page.Find("[data-state=Ready]").HasAttribute("disabled").ShouldBeTrue();
        page.Find("[data-state=Ready]").GetAttribute("aria-describedby").ShouldBe(page.Find("[data-testid=missing]").Id);
        page.FindAll("[data-testid=missing] li").Select(Words).ShouldBe(["3 senza esito", "2 senza una scelta per la stampa"]);
    }

    [Fact]
    public async Task Press_NumberOfAMissingClaim_GoesToIt()
    {
        var (page, _) = await OpenAsync();
        await ToggleAsync(page);

        await page.Find("[data-testid=missing] button[aria-label^='Affermazione 3']").ClickAsync();

        page.Find("[data-testid=card]").GetAttribute("aria-label").ShouldNotBeNull().ShouldStartWith("Affermazione 3");
    }

    [Fact]
    public async Task Press_ReadyWithNothingMissing_MovesTheArticleAndSaysSo()
    {
        var (page, id) = await OpenAsync();
        await DecideAllAsync(id);
        page.WaitForAssertion(() => page.Find("[data-testid=progress] b").TextContent.Trim().ShouldBe("3 di 3 esaminate"));
        await ToggleAsync(page);
        Words(page.Find("[data-testid=state-menu] .whole")).ShouldStartWith("Niente manca");

        await page.Find("[data-state=Ready]").ClickAsync();

        page.WaitForAssertion(() => Words(page.Find("[data-testid=state-menu] summary")).ShouldBe("Pronto"));
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("Articolo: Pronto");
        (await Store.FindAsync(id, Token))!.Article.State.ShouldBe(ArticleState.Ready);
    }

    [Fact]
    public async Task Open_ReadyArticleWhoseVerdictWasTakenBack_SaysThatSomethingIsMissing()
    {
        var (page, id) = await OpenAsync();
        await DecideAllAsync(id);
        await Store.EnterStateAsync(id, ArticleState.InReview, ArticleState.Ready, "Anna", Token);
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Store.MarkAsync(claim.Id, claim.Version, null, "Anna", Token);
        page.WaitForAssertion(() => Words(page.Find("[data-testid=state-menu] summary")).ShouldBe("Pronto"));

        await ToggleAsync(page);

        page.WaitForAssertion(() => Words(page.Find("[data-testid=state-menu] .warn")).ShouldBe("Ora però manca qualcosa."));
        page.Find("[data-state=Published]").HasAttribute("disabled").ShouldBeTrue();
        page.Find("[data-state=InReview]").HasAttribute("disabled").ShouldBeFalse();
    }

    [Fact]
    public async Task Move_ByAColleague_ShowsOnThisDesk()
    {
        var (page, id) = await OpenAsync();

        await Store.EnterStateAsync(id, ArticleState.InReview, ArticleState.Draft, "Bruno", Token);

        page.WaitForAssertion(() => Words(page.Find("[data-testid=state-menu] summary")).ShouldBe("Bozza"));
    }

    [Fact]
    public async Task Mark_WithTheMenuClosed_LeavesTheMenuAlone()
    {
        var (page, _) = await OpenAsync();
        var menu = page.FindComponent<StateMenu>();
        var before = menu.RenderCount;

        await PressAsync(page, "v");

        menu.RenderCount.ShouldBe(before);
    }

    private static Task ToggleAsync(IRenderedComponent<WorkbenchPage> page) => page.Find("[data-testid=state-menu]").TriggerEventAsync("ontoggle", new());

    private async Task DecideAllAsync(Guid id)
    {
        foreach (var claim in (await Store.FindAsync(id, Token))!.Queue)
        {
            (await Store.MarkAsync(claim.Id, claim.Version, Verdict.Verified(VerifiedScope.Statement), "Bruno", Token)).ShouldBeOfType<MarkOutcome.Saved>();
        }
    }
}
