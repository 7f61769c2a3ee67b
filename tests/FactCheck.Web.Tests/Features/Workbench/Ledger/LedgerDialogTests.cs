using Bunit;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Landings;

namespace FactCheck.Web.Features.Workbench.Ledger;

public class LedgerDialogTests : RevisedDesk
{
    [Fact]
    public async Task HowItChanged_FromTheCard_TellsWordingMoodAndVerdictOfEachVersion()
    {
        var dialogs = Dialogs();
        var article = await AddAsync(Rumour, Leaving);
        await Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna", Token);
        await ReviseAsync(article, Firm, Leaving);
        var page = Open(await ReviseAsync(article, Above, Firm, Leaving));

        await page.Find("[data-testid=card-ledger]").ClickAsync();

        var lines = dialogs.WaitForElements("[data-testid=standing]");
        lines.Select(line => Words(line.QuerySelector(".v")!)).ShouldBe(["Versione 1", "Versioni 2–3"]);
        lines.Select(line => Words(line.QuerySelector(".mood")!)).ShouldBe(["condizionale: avrebbe firmato", "indicativo: ha firmato"]);
        lines.Select(line => Words(line.QuerySelector(".rule")!)).ShouldBe(["Contestata", "Da verificare"]);
        lines[1].QuerySelectorAll("ins").Select(Words).ShouldBe(["ha"]);
        dialogs.FindAll("[data-testid=ledger-entry]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ledger_OfTheArticle_ShowsWhatChangedFirstAndTheRestWhenAsked()
    {
        var dialogs = Dialogs();
        var article = await AddAsync(Leaving, Rumour);
        var page = Open(await ReviseAsync(article, Leaving, Firm));

        await page.Find("[data-testid=notice-ledger]").ClickAsync();

        Words(dialogs.WaitForElement("[data-testid=ledger-entry] h3")).ShouldBe("Affermazione 2 È caduto il condizionale");
        dialogs.FindAll("[data-testid=ledger-entry]").Count.ShouldBe(1);
        await dialogs.Find("[data-testid=ledger-same]").ClickAsync();
        dialogs.Find("[data-testid=ledger-same]").GetAttribute("aria-expanded").ShouldBe("true");
    }

    [Fact]
    public async Task Ledger_ClaimThatLeft_SaysAfterWhichVersion()
    {
        var dialogs = Dialogs();
        var article = await AddAsync(Rumour, Leaving);
        var page = Open(await ReviseAsync(article, Above, Leaving));
        await page.Find("[data-pill=absent]").ClickAsync();

        await page.Find("[data-testid=absent-ledger]").ClickAsync();

        Words(dialogs.WaitForElement("[data-testid=ledger-entry] h3")).ShouldBe("Non più nel testo dopo la versione 1");
    }
}
