using AngleSharp.Dom;
using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Consistency;

public sealed class FindingListTests : ComponentTest
{
    private readonly ReviewedArticle article = SampleArticle.Reviewed();

    [Fact]
    public void Open_TwoPassages_ShowsBothWithWhatDiffersAndWhy()
    {
        var list = Show(FindingSamples.OnScreen(FindingSamples.Headline(article)));

        var finding = list.Find("[data-testid=finding]");
        finding.QuerySelectorAll("dt").Select(Words).ShouldBe(["Titolo", "Testo ¶1"]);
        finding.QuerySelectorAll("dd").Select(Words).ShouldBe(["Il porto di Valmarina verso la vendita", "la giunta starebbe trattando con un fondo straniero"]);
        finding.QuerySelectorAll("dd")[1].QuerySelectorAll("b").Select(Words).ShouldContain("giunta starebbe trattando con un fondo straniero");
        Words(finding).ShouldContain("Il titolo afferma ciò che il testo riferisce: «starebbe trattando»");
    }

    [Fact]
    public void Open_NothingHeldAgainst_SaysWhatIsMissing() =>
        Show(FindingSamples.OnScreen(FindingSamples.Orphan(article))).FindAll("[data-testid=finding] dd").Select(Words).ShouldBe(["Gli operai non si sarebbero […] opposti", "nessuna"]);

    [Fact]
    public void Open_AgencyAndOtherArticle_NamesTheOneAndLinksTheOther()
    {
        var other = Guid.NewGuid();
        var list = Show(FindingSamples.OnScreen(FindingSamples.JudgedOtherwise(article, other), FindingSamples.Agency(article)));

        list.FindAll("dt").Select(Words).ShouldBe(["Testo ¶1", "Altro articolo", "Testo ¶2", "Agenzia Ansa"]);
        var link = list.Find("dd a");
        link.GetAttribute("href").ShouldBe($"/articles/{other}?n=3");
        Words(link.ParentElement!).ShouldEndWith("Il sindaco e la lettera, affermazione 3 contestata");
    }

    [Fact]
    public void Open_SeveralKinds_AreCountedByKind()
    {
        var list = Show(FindingSamples.OnScreen(FindingSamples.Orphan(article) with { Key = "x" }, FindingSamples.Orphan(article), FindingSamples.Headline(article)));

        list.FindAll("section[data-kind] h3").Select(Words).ShouldBe(["Il titolo afferma, il testo riferisce 1", "Riferito senza fonte 2"]);
    }

    [Fact]
    public async Task Claim_Pressed_IsGoneTo()
    {
        Guid? asked = null;
        var list = Show(FindingSamples.OnScreen(FindingSamples.Orphan(article)), FindingSamples.Desk(goTo: id => Task.FromResult(asked = id)));

        await list.Find("[data-claim='3']").ClickAsync(new());

        asked.ShouldBe(article.Queue[2].Id);
    }

    [Fact]
    public async Task Passage_Pressed_IsShown()
    {
        FindingPassage? shown = null;
        var finding = FindingSamples.Headline(article);
        var list = Show(FindingSamples.OnScreen(finding), FindingSamples.Desk(show: passage => Task.FromResult(shown = passage)));

        await list.Find("dt button").ClickAsync(new());

        shown.ShouldBe(finding.At);
    }

    [Fact]
    public async Task Accept_Pressed_AnswersIt()
    {
        FindingAnswer? given = null;
        var list = Show(FindingSamples.OnScreen(FindingSamples.Orphan(article)), FindingSamples.Desk(answer: (_, answer) => Task.FromResult(given = answer)));

        await list.Find("[data-testid=accept-finding]").ClickAsync(new());

        given.ShouldBe(FindingAnswer.Accept);
    }

    [Fact]
    public async Task Dismiss_ByChoice_GivesItsWords()
    {
        FindingAnswer? given = null;
        var list = Show(FindingSamples.OnScreen(FindingSamples.Orphan(article)), FindingSamples.Desk(answer: (_, answer) => Task.FromResult(given = answer)));

        await list.Find("[data-testid=dismiss-finding] [data-choice]").ClickAsync(new());

        given.ShouldBe(FindingAnswer.Dismiss("Sono due fatti diversi"));
    }

    [Fact]
    public async Task Dismiss_WithoutWords_AsksForThemAndAnswersNothing()
    {
        var answers = 0;
        var list = Show(FindingSamples.OnScreen(FindingSamples.Orphan(article)), FindingSamples.Desk(answer: (_, _) => Task.FromResult(answers++)));

        await list.Find("[data-testid=dismiss-finding] form").SubmitAsync();

        list.Find("[data-testid=dismiss-finding] [role=alert]").TextContent.ShouldBe("Scrivi perché può restare così.");
        answers.ShouldBe(0);
    }

    [Fact]
    public async Task Dismiss_TypedAndThePanelLeft_KeepsTheWordsAndGivesThem()
    {
        FindingAnswer? given = null;
        var desk = FindingSamples.Desk(answer: (_, answer) => Task.FromResult(given = answer));
        var findings = FindingSamples.OnScreen(FindingSamples.Orphan(article));
        await Show(findings, desk).Find("[data-testid=dismiss-finding] input").ChangeAsync(new() { Value = "lo dicono tutti " });

        var again = Show(findings, desk);
        again.Find("[data-testid=dismiss-finding] input").GetAttribute("value").ShouldBe("lo dicono tutti ");
        await again.Find("[data-testid=dismiss-finding] form").SubmitAsync();

        given.ShouldBe(FindingAnswer.Dismiss("lo dicono tutti"));
    }

    [Fact]
    public async Task Answered_StandBelowWithWhoAndWhyAndCanBeReopened()
    {
        FindingAnswer? given = FindingAnswer.Accept;
        var list = Show(
            FindingSamples.OnScreen(FindingSamples.Orphan(article).Answered(FindingAnswer.Dismiss("lo dicono tutti")), FindingSamples.Headline(article).Answered(FindingAnswer.Accept)),
            FindingSamples.Desk(answer: (_, answer) => Task.FromResult(given = answer)));

        list.FindAll("[data-testid=finding]").ShouldBeEmpty();
        list.Find("[data-testid=accepted]").HasAttribute("open").ShouldBeTrue();
        list.Find("[data-testid=dismissed]").HasAttribute("open").ShouldBeFalse();
        list.Find("[data-testid=dismissed] .by bdi").TextContent.ShouldBe("«lo dicono tutti»");
        list.Find("[data-testid=dismissed] .by span").TextContent.ShouldStartWith("Berta, alle ");
        Words(list.Find("[data-testid=no-findings]")).ShouldBe("Nessuna segnalazione aperta");
        await list.Find("[data-testid=dismissed] [data-testid=take-back-finding]").ClickAsync(new());
        given.ShouldBeNull();
    }

    [Fact]
    public void Nothing_Found_SaysWhatWasLookedFor() =>
        Show(FindingSamples.OnScreen()).FindAll("[data-testid=no-findings] :is(b, p)").Select(Words).ShouldBe(
            ["Niente che non torni", "Quello che è incerto non viene segnalato. Si cerca: Il titolo afferma, il testo riferisce; Manca la replica."]);

    [Fact]
    public void Search_NotOver_ShowsThePlaceOfTheFindings()
    {
        var list = Show(FindingsOnScreen.Unknown);

        list.Find("[data-testid=finding-list]").GetAttribute("aria-busy").ShouldBe("true");
        list.FindAll(".skel").Count.ShouldBe(1);
        list.FindAll("[data-testid=no-findings]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_Failed_SaysSoKeepsWhatWasFoundAndLooksAgain()
    {
        var asked = 0;
        var list = Show(FindingSamples.OnScreen(FindingSamples.Orphan(article)) with { HasFailed = true }, FindingSamples.Desk(again: () => Task.FromResult(asked++)));

        Words(list.Find("[data-testid=findings-failed]")).ShouldStartWith("Le segnalazioni non si caricano. Testo e decisioni sono al sicuro.");
        list.FindAll("[data-testid=finding]").Count.ShouldBe(1);
        await list.Find("[data-testid=findings-failed] button").ClickAsync(new());
        asked.ShouldBe(1);
    }

    private IRenderedComponent<FindingList> Show(FindingsOnScreen findings, FindingDesk? desk = null) => Render<FindingList>(parameters => parameters
        .Add(list => list.Article, new ArticleOnScreen(article)).Add(list => list.Findings, findings).Add(list => list.Desk, desk ?? FindingSamples.Desk()));

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
