using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Landings;

public class LandingHistoryTests : RevisedDesk
{
    [Fact]
    public async Task History_OfARewordedAndRestoredClaim_TellsEachTurnWithItsWords()
    {
        var dialogs = Dialogs();
        var article = await AddAsync(Rumour);
        await Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna", Token);
        await ReviseAsync(article, Firm);
        var page = Open(await ReviseAsync(article, Rumour));

        await page.Find("[data-testid=history]").ClickAsync();

        dialogs.WaitForElement("[data-testid=event]");
        dialogs.FindAll("[data-testid=event] b").Select(Words).ShouldBe([
            "Tornata nel testo: versione 3", "Esito ripristinato, le parole sono tornate: Verificata (il fatto)",
            "Riscritta: versione 2", "Esito scaduto, le parole sono cambiate: era Verificata (il fatto)", "Verificata (il fatto)"]);
        dialogs.FindAll("[data-testid=event] p").Select(Words).ShouldContain(words => words.Contains("avrebbe firmato") && words.Contains("ha firmato"));
    }

    [Fact]
    public async Task History_OfAClaimThatLeft_IsOpenFromTheListAndTellsTheVersion()
    {
        var dialogs = Dialogs();
        var article = await AddAsync(Rumour, Leaving);
        var page = Open(await ReviseAsync(article, Above, Leaving));
        await page.Find("[data-pill=absent]").ClickAsync();

        await page.Find("[data-testid=absent-history]").ClickAsync();

        Words(dialogs.WaitForElement("[data-testid=event] b")).ShouldBe("Non più nel testo: versione 2");
    }
}
