using Bunit;
using FactCheck.Review;
using FactCheck.Web.Features.People;
using FactCheck.Web.Features.Workbench;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.House;

public class HouseRulesPageTests : WorkbenchTest
{
    private const string Text = "Il porto verso la vendita\n\nSecondo la procura, il sindaco sarebbe pronto a lasciare.";

    private HouseRuleBook Rules => Services.GetRequiredService<HouseRuleBook>();

    [Fact]
    public async Task Open_FromACard_ShowsWhatTheWordingWouldChangeBeforeItIsSaved()
    {
        var id = await AddAsync();

        var page = OpenRules(id);

        page.WaitForAssertion(() => page.Find("[data-testid=rule-preview]").TextContent.ShouldContain("1 affermazione esce da quelle da verificare"));
        Words(page.Find("[data-testid=rule-effects] li")).ShouldBe("il sindaco sarebbe pronto a lasciare Il porto verso la vendita Da verificare esce da quelle da verificare");
        page.Find("[data-testid=rule-effects] a").GetAttribute("href").ShouldBe($"/articles/{id}?n=1");
        page.Find("[data-testid=back-to-article]").GetAttribute("href").ShouldBe($"/articles/{id}?n=1");
        (await Rules.ListAsync(Token)).ShouldBeEmpty();
        (await Store.FindAsync(id, Token))!.Queue.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Preview_DecidedClaim_IsShownAsUntouched()
    {
        var id = await AddAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Store.MarkAsync(claim.Id, claim.Version, Verdict.Disputed(), "Bruno", Token);

        var page = OpenRules(id);

        page.WaitForAssertion(() => page.Find("[data-testid=rule-preview]").TextContent.ShouldContain("1 già decisa o lavorata resta com'è"));
        page.Find("[data-testid=rule-effects] li").TextContent.ShouldContain("Contestata");
    }

    [Fact]
    public async Task Save_Rule_ReadsEarlierArticlesAgainAndListsIt()
    {
        var id = await AddAsync();
        var page = OpenRules(id);
        page.WaitForState(() => !page.Find("button.save").HasAttribute("disabled"));

        await page.Find(".wording form").SubmitAsync();

        page.WaitForAssertion(() => page.Find("[data-testid=house-outcome]").TextContent.ShouldContain("1 affermazione è letta diversamente"));
        page.Find("[data-testid=house-rules] li").TextContent.ShouldContain("di Anna");
        page.Find("#wording").GetAttribute("value").ShouldBe("");
        (await Store.FindAsync(id, Token))!.Queue.ShouldBeEmpty();
    }

    [Fact]
    public async Task Remove_Rule_BringsTheClaimsBackAndKeepsItOnRecord()
    {
        var id = await AddAsync();
        var rule = await Rules.IgnoreAsync("sarebbe pronto a", "Bruno", Token);
        await Rules.ReadThroughAsync(rule.Id, cancel: Token);
        var page = OpenRules(null);

        await page.Find("[data-testid=house-rules] li button").ClickAsync();

        page.WaitForAssertion(() => page.Find("[data-testid=house-outcome]").TextContent.ShouldContain("1 affermazione è letta diversamente"));
        Words(page.Find("[data-testid=house-rules] details")).ShouldContain("di Bruno");
        Words(page.Find("[data-testid=house-rules] details")).ShouldContain("tolta da Anna");
        (await Store.FindAsync(id, Token))!.Queue.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Open_RuleThatIsNotReadThrough_OffersToGoOn()
    {
        var id = await AddAsync();
        await Rules.IgnoreAsync("sarebbe pronto a", "Bruno", Token);
        var page = OpenRules(null);

        await page.Find("[data-testid=unfinished] button").ClickAsync();

        page.WaitForAssertion(() => page.FindAll("[data-testid=unfinished], [data-testid=reading]").ShouldBeEmpty());
        (await Store.FindAsync(id, Token))!.Queue.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sarebbe", "Con il solo verbo uscirebbero tutte le affermazioni che lo hanno: aggiungi le parole accanto.")]
    [InlineData("è il caso di", "Manca il condizionale: scrivi la formula con il suo verbo, per esempio «sarebbe il caso di».")]
    [InlineData("sarebbe, forse", "Scrivi solo parole, senza virgole né altri segni.")]
    public void Type_WordingThatCannotBeARule_SaysWhyBesideTheField(string words, string why)
    {
        var page = OpenRules(null);

        _ = page.Find("#wording").InputAsync(words);

        page.WaitForAssertion(() => page.Find("[data-testid=wording-problem]").TextContent.ShouldBe(why));
        page.Find("#wording").GetAttribute("aria-describedby")!.ShouldContain("wording-problem");
        page.Find("button.save").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void Type_WordingNoArticleHas_SaysSoAndCanBeSaved()
    {
        var page = OpenRules(null);

        _ = page.Find("#wording").InputAsync("sarebbe ora di");

        page.WaitForAssertion(() => page.Find("[data-testid=rule-preview]").TextContent.ShouldContain("Nessun articolo in archivio ha queste parole."));
        page.Find("button.save").HasAttribute("disabled").ShouldBeFalse();
    }

    private Task<Guid> AddAsync() => Store.AddAsync(SampleArticle.New() with { Title = "Il porto verso la vendita", Text = SampleArticle.Read(Text) }, "Anna", Token);

    private IRenderedComponent<HouseRulesPage> OpenRules(Guid? article)
    {
        SetRendererInfo(new RendererInfo("Server", true));
        Services.GetRequiredService<CurrentEditor>().Start("Anna");
        Services.GetRequiredService<NavigationManager>().NavigateTo(article is { } id ? $"/house-rules?words=sarebbe%20pronto%20a&article={id}&n=1" : "/house-rules");
        var page = Render<HouseRulesPage>();
        page.WaitForElement("[data-testid=house-rules]");
        return page;
    }
}
