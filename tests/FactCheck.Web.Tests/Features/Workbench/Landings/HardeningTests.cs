using Bunit;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Landings;

public class HardeningTests : RevisedDesk
{
    [Fact]
    public async Task Notice_DroppedConditional_StandsAboveTheTextWithBothVerbsAndLeadsToTheClaim()
    {
        var article = await AddAsync(Leaving, Rumour);
        var page = Open(await ReviseAsync(article, Leaving, Firm));

        var notice = page.Find("[data-testid=hardening-notice]");
        Words(notice.QuerySelector("li span")!).ShouldBe("avrebbe firmato → ha firmato");
        await page.Find("[data-testid=hardening-notice] li button").ClickAsync();

        page.Find("[data-testid=card]").GetAttribute("data-claim").ShouldBe(article.Queue[1].Id.ToString());
        page.Find("[data-testid=hardening]").TextContent.ShouldContain("ne risponde solo un riscontro");
    }

    [Fact]
    public async Task Notice_ClaimAddedAbove_NamesTheHardenedOneByItsNewNumber()
    {
        var article = await ReviseAsync(await AddAsync(Above, Rumour), Above, Firm);
        var page = Open(article);
        Words(page.Find("[data-testid=hardening-notice] li button")).ShouldBe("Vai alla 1");
        var start = article.Revision.Text.Text.IndexOf(Above, StringComparison.Ordinal);

        await Store.AddClaimAsync(article.Article.Id, 2, [new TextSpan(start, start + Above.Length)], "Berta", Token);

        page.WaitForAssertion(() => Words(page.Find("[data-testid=hardening-notice] li button")).ShouldBe("Vai alla 2"));
    }

    [Fact]
    public async Task Notice_EvidenceGivenSince_GoesAndTheCardSaysWhatAnswers()
    {
        var article = await AddAsync(Rumour);
        var now = await ReviseAsync(article, Firm);
        var page = Open(now);

        await page.InvokeAsync(() => page.FindComponent<ClaimCard>().Instance.Decide(article.Queue[0].Id, new ClaimDecision.KeepEvidence(
            Guid.CreateVersion7(), new EvidenceEntry(EvidenceKind.Document, EvidenceStance.Supports, new EvidenceOrigin("L'atto firmato")))));

        page.FindAll("[data-testid=hardening-notice]").ShouldBeEmpty();
        Words(page.Find("[data-testid=hardening]")).ShouldContain("Ne risponde il riscontro «L'atto firmato».");
    }

    [Fact]
    public async Task Verdict_AloneOnDroppedConditional_DoesNotAnswer()
    {
        var article = await AddAsync(Rumour);
        var page = Open(await ReviseAsync(article, Firm));

        await PressAsync(page, "v");

        page.FindAll("[data-testid=hardening-notice]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Revise_WhileOpen_AnnouncesTheDroppedConditional()
    {
        var article = await AddAsync(Rumour);
        var page = Open(article);

        await ReviseAsync(article, Firm);

        page.WaitForAssertion(() => page.Find("[data-testid=announcement]").TextContent.ShouldContain("È caduto il condizionale: 1."));
    }

    [Fact]
    public async Task Press_OnWordsThatHardenedUnseen_WritesNothing()
    {
        var article = await AddAsync(Rumour);
        var page = Open(article);
        await ReviseAsync(Elsewhere(), article, Firm);

        await PressAsync(page, "v");

        page.Find("[data-testid=announcement]").TextContent.ShouldContain("ora dice: «il sindaco ha firmato");
        page.FindAll("[data-testid=hardening-notice]").Count.ShouldBe(1);
        (await Store.FindClaimAsync(article.Queue[0].Id, Token))!.Verdict.ShouldBeNull();
    }

    [Fact]
    public async Task Card_DroppedConditional_IsNotCalledAddedByHand()
    {
        var article = await AddAsync(Rumour);
        var page = Open(await ReviseAsync(article, Firm));

        page.Find("[data-testid=place]").TextContent.ShouldStartWith("Senza condizionale");
    }

    [Fact]
    public async Task Open_WishThatBecameAStatement_CountsItWithoutAReading()
    {
        var article = await AddAsync(Rumour, "Sarebbe meglio aspettare la seduta di domani, dice il capogruppo.");
        article.Claims.ShouldContain(claim => !claim.IsToCheck);
        var page = Open(await ReviseAsync(article, Rumour, "È meglio aspettare la seduta di domani, dice il capogruppo."));

        page.FindAll("[data-testid=card]").Count.ShouldBe(1);
    }
}
