using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Landings;

public class AbsentListTests : RevisedDesk
{
    [Fact]
    public async Task Filter_NoLongerInTheText_ShowsWordsVerdictVersionEvidenceAndNote()
    {
        var article = await AddAsync(Rumour, Leaving);
        var claim = article.Queue[0].Id;
        await Store.DecideAsync(claim, 1, new ClaimDecision.KeepEvidence(Guid.CreateVersion7(), new EvidenceEntry(EvidenceKind.Document, EvidenceStance.Supports, new EvidenceOrigin("L'atto firmato"))), "Anna", Token);
        await Store.NoteAsync(claim, 2, "chiedere la data", "Anna", Token);
        await Store.MarkAsync(claim, 3, Verdict.Disputed(), "Anna", Token);
        var page = Open(await ReviseAsync(article, Above, Leaving));

        await page.Find("[data-pill=absent]").ClickAsync();

        Words(page.Find("[data-pill=absent]")).ShouldBe("Non più nel testo 1");
        var shown = Words(page.Find("[data-testid=absent]"));
        shown.ShouldStartWith("Contestata Versione 1");
        shown.ShouldContain("il sindaco avrebbe firmato");
        shown.ShouldContain("Sostiene: L'atto firmato");
        shown.ShouldContain("chiedere la data");
        page.FindAll("[data-testid=card]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Unsettled_IsAskedAboutOnTopOfTheQueueAndComesFirst()
    {
        var page = Open(await UnsettledAsync());

        await page.Find("[data-testid=unsettled-notice] button").ClickAsync();

        page.FindAll("[data-testid=absent]")[0].QuerySelector("[data-testid=unsettled]").ShouldNotBeNull();
        page.FindAll("[data-testid=candidates] li").Count.ShouldBe(2);
        page.FindAll("[data-testid=candidates] mark").Select(Words).ShouldAllBe(words => words.Contains("sarebbe salito", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ThisOne_PutsTheClaimThereWithItsVerdictAndShowsItsCard()
    {
        var article = await UnsettledAsync();
        var page = Open(article);
        await page.Find("[data-testid=unsettled-notice] button").ClickAsync();

        await page.FindAll("[data-testid=this-one]")[1].ClickAsync();

        var settled = (await Store.FindAsync(article.Article.Id, Token))!;
        settled.Absent.ShouldBeEmpty();
        var claim = settled.Queue.Single(one => one.Verdict is not null);
        page.Find("[data-testid=card]").GetAttribute("data-claim").ShouldBe(claim.Id.ToString());
        settled.Queue.Count(one => one.Span.Overlaps(claim.Span)).ShouldBe(1);
        page.Find("[data-testid=undo-offer]").TextContent.ShouldContain("collocata nel testo");
    }

    [Fact]
    public async Task ThisOne_TakenBack_AsksAgain()
    {
        var page = Open(await UnsettledAsync());
        await page.Find("[data-testid=unsettled-notice] button").ClickAsync();
        await page.FindAll("[data-testid=this-one]")[0].ClickAsync();

        await PressAsync(page, "z");

        page.Find("[data-testid=unsettled-notice]").TextContent.ShouldContain("scegli tu");
    }

    [Fact]
    public async Task Gone_StaysInTheListAndAsksNoMore()
    {
        var article = await UnsettledAsync();
        var page = Open(article);
        await page.Find("[data-testid=unsettled-notice] button").ClickAsync();

        await page.Find("[data-testid=gone]").ClickAsync();

        (await Store.FindAsync(article.Article.Id, Token))!.Absent.Single().Arrival!.Landing.ShouldBe(Landing.Lost);
        page.FindAll("[data-testid=unsettled]").ShouldBeEmpty();
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("Salvato: l'affermazione non è nel testo.");
    }

    [Fact]
    public async Task Point_WordsSelectedInTheText_AreWhereTheClaimStandsNow()
    {
        var article = await AddAsync(Rumour, Leaving);
        await Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna", Token);
        var now = await ReviseAsync(article, Above, Leaving);
        var page = Open(now);
        await page.Find("[data-pill=absent]").ClickAsync();

        await page.Find("[data-testid=point]").ClickAsync();
        page.Find("[data-testid=pointing]").TextContent.ShouldContain("avrebbe firmato");
        var start = now.Revision.Text.Text.IndexOf(Above, StringComparison.Ordinal);
        (await page.InvokeAsync(() => page.Instance.SettleAtAsync(start, start + Above.Length))).ShouldBeTrue();

        var claim = (await Store.FindClaimAsync(article.Queue[0].Id, Token))!;
        (claim.Quote, claim.IsAskedAgain).ShouldBe((Above, true));
        page.FindAll("[data-testid=pointing]").ShouldBeEmpty();
        page.Find("[data-testid=card]").GetAttribute("data-claim").ShouldBe(claim.Id.ToString());
    }

    [Fact]
    public async Task Point_NothingPointedOut_LeavesTheClaimWhereItWas()
    {
        var article = await AddAsync(Rumour, Leaving);
        var page = Open(await ReviseAsync(article, Above, Leaving));
        await page.Find("[data-pill=absent]").ClickAsync();
        await page.Find("[data-testid=point]").ClickAsync();

        await page.Find("[data-testid=pointing] button").ClickAsync();

        page.FindAll("[data-testid=pointing]").ShouldBeEmpty();
        (await page.InvokeAsync(() => page.Instance.SettleAtAsync(0, 5))).ShouldBeFalse();
        (await Store.FindAsync(article.Article.Id, Token))!.Absent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Merged_NamesTheClaimThatHasItsWords()
    {
        var article = await AddAsync(Rumour, Leaving);
        article.Claims[0].Arrive(new ClaimArrival(Landing.Lost) { MergedInto = article.Claims[1].Id });
        var shown = new ArticleOnScreen(new ReviewedArticle(article.Article, article.Revision, [article.Claims[1]]) { Absent = [article.Claims[0]] });

        var list = Render<AbsentList>(parameters => parameters
            .Add(one => one.Article, shown).Add(one => one.DraftOf, _ => null).Add(one => one.Decide, (_, _) => Task.FromResult(true)));

        Words(list.Find("[data-testid=absent]")).ShouldContain("Le sue parole sono ora nella 1.");
    }

    /// <summary>A verified sentence that stands twice in the newer text, with nothing to tell the two apart.</summary>
    private async Task<ReviewedArticle> UnsettledAsync()
    {
        const string River = "Il livello del fiume sarebbe salito di un metro.";
        var article = await AddAsync($"La protezione civile avverte. {River} Si attendono notizie.");
        await Store.MarkAsync(article.Claims[0].Id, 1, Verdict.Verified(), "Anna", Token);
        var now = await ReviseAsync(article, $"La protezione civile avverte. {River} {River} Si attendono notizie.");
        now.Absent.Where(claim => claim.IsUnsettled).ShouldHaveSingleItem();
        return now;
    }
}
