using Bunit;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Landings;

public class ArrivalNoticeTests : RevisedDesk
{
    [Fact]
    public async Task Reworded_AfterAVerdict_ShowsBothWordingsAndTheOldVerdictAndAsksAgain()
    {
        var article = await AddAsync(Rumour);
        await Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Marta Rinaldi", Token);
        var page = Open(await ReviseAsync(article, Firm));

        var notice = page.Find("[data-testid=expired]");

        notice.QuerySelector("h3")!.TextContent.ShouldBe("Riscritta: da decidere di nuovo");
        notice.QuerySelectorAll("del").Select(Words).ShouldBe(["avrebbe"]);
        notice.QuerySelectorAll("ins").Select(Words).ShouldBe(["ha"]);
        Words(notice.QuerySelector("[data-testid=old-verdict]")!).ShouldStartWith("Era: Contestata. Lo ha deciso Marta Rinaldi");
    }

    [Fact]
    public async Task Reworded_DecidedAgainByOneKey_SaysSoAndKeepsTheComparison()
    {
        var article = await AddAsync(Rumour);
        await Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Marta Rinaldi", Token);
        var page = Open(await ReviseAsync(article, Firm));

        await PressAsync(page, "u");

        (await Store.FindClaimAsync(article.Queue[0].Id, Token))!.Verdict.ShouldBe(Verdict.Unverified());
        page.Find("[data-testid=expired] h3").TextContent.ShouldBe("Riscritta, e decisa di nuovo");
        page.FindAll("[data-testid=expired] del").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Reworded_NeverDecided_OnlyComparesTheWords()
    {
        var article = await AddAsync(Rumour);
        var page = Open(await ReviseAsync(article, Rumour.Replace("l'accordo", "il contratto", StringComparison.Ordinal)));

        page.Find("[data-testid=reworded]").TextContent.ShouldContain("Prima (versione 1)");
        page.FindAll("[data-testid=expired]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Moved_SaysSo()
    {
        var article = await AddAsync(Rumour, Leaving);
        var page = Open(await ReviseAsync(article, Leaving, Rumour));

        page.FindAll("[data-testid=moved]").Select(Words).ShouldContain("Spostata: le stesse parole in un altro punto. L'esito vale.");
    }

    [Fact]
    public async Task Restored_NamesWhoseVerdictHoldsAgain()
    {
        var article = await AddAsync(Rumour, Leaving);
        await Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Marta Rinaldi", Token);
        await ReviseAsync(article, Firm, Leaving);
        var page = Open(await ReviseAsync(article, Rumour, Leaving));

        await PressAsync(page, "k");

        Words(page.Find("[data-testid=restored]")).ShouldEndWith("vale di nuovo l'esito di Marta Rinaldi.");
    }

    [Fact]
    public async Task Dropped_SaysWhichDetectorAndThatTheDecisionStays()
    {
        var article = await AddAsync(Rumour);
        article.Claims[0].Drop("it-9");

        var card = Render<ArrivalNotice>(parameters => parameters.Add(one => one.Article, new ArticleOnScreen(article)).Add(one => one.Claim, article.Claims[0]));

        Words(card.Find("[data-testid=dropped]")).ShouldBe("Il rilevatore di oggi (it-9) non la segnerebbe più. La decisione resta tua.");
    }

    [Fact]
    public async Task Split_NamesTheOtherHalfAndLeadsThere()
    {
        var article = await AddAsync(Rumour, Leaving);
        article.Claims[1].Arrive(new ClaimArrival((Landing?)null) { SplitFrom = article.Claims[0].Id });
        Guid? chosen = null;

        var card = Render<ArrivalNotice>(parameters => parameters
            .Add(one => one.Article, new ArticleOnScreen(article)).Add(one => one.Claim, article.Claims[1]).Add(one => one.OnSelect, id => chosen = id));
        await card.Find("[data-testid=split] button").ClickAsync();

        Words(card.Find("[data-testid=split] span")).ShouldBe("Separata dalla 1: erano una frase sola.");
        chosen.ShouldBe(article.Claims[0].Id);
    }

    [Fact]
    public async Task Split_OtherHalfRenumbered_NamesItByItsNewNumber()
    {
        var article = await AddAsync(Above, Rumour, Leaving);
        var (half, claim) = (article.Queue[0], article.Queue[1]);
        claim.Arrive(new ClaimArrival((Landing?)null) { SplitFrom = half.Id });
        var card = Render<ArrivalNotice>(parameters => parameters.Add(one => one.Article, new ArticleOnScreen(article)).Add(one => one.Claim, claim));
        var start = article.Revision.Text.Text.IndexOf(Above, StringComparison.Ordinal);
        await Store.AddClaimAsync(article.Article.Id, 1, [new TextSpan(start, start + Above.Length)], "Berta", Token);
        var now = new ArticleOnScreen((await Store.FindAsync(article.Article.Id, Token))!);

        card.Render(parameters => parameters.Add(one => one.Article, now).Add(one => one.Claim, claim));

        Words(card.Find("[data-testid=split] span")).ShouldBe("Separata dalla 2: erano una frase sola.");
    }

    [Fact]
    public async Task ClaimOfTheFirstVersion_SaysNothing()
    {
        var article = await AddAsync(Rumour);

        Render<ArrivalNotice>(parameters => parameters.Add(one => one.Article, new ArticleOnScreen(article)).Add(one => one.Claim, article.Claims[0])).Markup.Trim().ShouldBeEmpty();
    }
}
