using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Dismissing;

public class DismissMenuTests : WorkbenchTest
{
    [Fact]
    public async Task Choose_Reason_DismissesThisClaimAndFadesItsMark()
    {
        var (page, id) = await OpenAsync();

        await page.FindAll("[data-testid=dismiss] button[data-choice]")[1].ClickAsync();

        var queue = (await Store.FindAsync(id, Token))!.Queue;
        queue.Select(claim => claim.Dismissal).ShouldBe([new Dismissal(DismissalReason.Opinion), null, null]);
        page.Find(".c[data-c='0']").ClassList.ShouldContain("hid");
        page.Find("[data-testid=dismissal]").TextContent.ShouldBe("Scartata (opinione)");
        page.Find("[data-testid=undo-offer]").TextContent.ShouldContain("Affermazione 1: scartata");
    }

    [Fact]
    public async Task Choose_OtherWithWords_KeepsThem()
    {
        var (page, id) = await OpenAsync();

        await page.Find("#dismiss-words").ChangeAsync(" lo dice lui stesso ");
        await page.Find("[data-testid=dismiss] form").SubmitAsync();

        (await Store.FindAsync(id, Token))!.Queue[0].Dismissal.ShouldBe(new Dismissal(DismissalReason.Other, "lo dice lui stesso"));
    }

    [Fact]
    public async Task Choose_OtherWithoutWords_AsksForThemAndWritesNothing()
    {
        var (page, id) = await OpenAsync();

        await page.Find("[data-testid=dismiss] form").SubmitAsync();

        page.Find("#dismiss-problem").TextContent.ShouldBe("Scrivi in poche parole il motivo.");
        page.Find("#dismiss-words").GetAttribute("aria-describedby").ShouldBe("dismiss-problem");
        (await Store.FindAsync(id, Token))!.Queue[0].IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task PutBack_Dismissed_IsToReviewAgain()
    {
        var (page, id) = await OpenAsync();
        await page.FindAll("[data-testid=dismiss] button[data-choice]")[0].ClickAsync();

        await page.Find("[data-dismiss-back]").ClickAsync();

        (await Store.FindAsync(id, Token))!.Queue[0].IsOpen.ShouldBeTrue();
        page.FindAll("[data-dismiss-back]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Undo_Dismissal_BringsTheVerdictBack()
    {
        var (page, id) = await OpenAsync();
        await VerdictButton(page, VerdictKind.Disputed).ClickAsync();
        await page.FindAll("[data-testid=dismiss] button[data-choice]")[4].ClickAsync();

        await page.Find("[data-testid=undo-offer] button").ClickAsync();

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBe(Verdict.Disputed());
    }

    [Fact]
    public async Task Link_ToTheHouseRules_CarriesTheWordingAndTheWayBack()
    {
        var (page, id) = await OpenAsync();

        page.Find("[data-testid=ignore-wording]").GetAttribute("href").ShouldBe($"/house-rules?words=starebbe%20trattando&article={id}&n=1");
    }

    [Fact]
    public async Task Claim_OutsideTheQueue_HasNoMenu()
    {
        var (page, _) = await OpenAsync();
        var place = page.FindComponent<ArticleText>().Instance.Article.Claims.Single(claim => !claim.IsToCheck);

        await page.InvokeAsync(() => page.Instance.SelectPlaceAsync(page.FindComponent<ArticleText>().Instance.Article.PlaceOf(place.Id), false));

        page.FindAll("[data-testid=dismiss]").ShouldBeEmpty();
    }
}
