using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Similar;

public class SimilarSectionTests : WorkbenchTest
{
    private static readonly EvidenceEntry Deed = new(EvidenceKind.Link, EvidenceStance.Contradicts, new EvidenceOrigin("L'atto di vendita", "https://atti.example/12", Publisher: "Registro"));
    private static readonly EvidenceEntry Call = new(EvidenceKind.Call, EvidenceStance.Context, new EvidenceOrigin("Il notaio"));
    private static readonly EvidenceEntry Secret = new(EvidenceKind.Person, EvidenceStance.Supports, new EvidenceOrigin("Chi non va nominato"), IsConfidential: true);

    [Fact]
    public async Task Show_EarlierClaim_TellsItsVerdictAndLeadsThere()
    {
        var earlier = await EarlierAsync();
        var (page, id) = await OpenAsync();

        var hit = page.WaitForElement("[data-testid=similar-hit]");

        hit.TextContent.ShouldContain("Contestata");
        hit.TextContent.ShouldContain("Bruno, ");
        hit.QuerySelector("q")!.TextContent.ShouldBe("la giunta starebbe trattando con un fondo straniero");
        hit.QuerySelector("a[href^='/articles/']")!.GetAttribute("href").ShouldBe($"/articles/{earlier.ArticleId}?n=1");
        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBeNull();
    }

    [Fact]
    public async Task Copy_OnePiece_AddsItToThisClaimAndSaysSo()
    {
        await EarlierAsync(Deed, Call);
        var (page, id) = await OpenAsync();
        page.WaitForElement("[data-testid=similar-evidence] button");

        await page.Find("[data-testid=similar-evidence] button").ClickAsync();

        var copied = (await Store.FindAsync(id, Token))!.Queue[0].Evidence.ShouldHaveSingleItem();
        (copied.Origin, copied.Stance, copied.By).ShouldBe((Deed.Origin, EvidenceStance.Contradicts, "Anna"));
        var button = page.Find("[data-testid=similar-evidence] button");
        (button.TextContent, button.GetAttribute("aria-disabled")).ShouldBe(("Copiato", "true"));
    }

    [Fact]
    public async Task CopyAll_WithAConfidentialSource_LeavesThatBehind()
    {
        await EarlierAsync(Deed, Secret, Call);
        var (page, id) = await OpenAsync();
        page.WaitForElement("[data-testid=copy-all]").TextContent.ShouldBe("Copia tutti i riscontri (2)");

        await page.Find("[data-testid=copy-all]").ClickAsync();

        (await Store.FindAsync(id, Token))!.Queue[0].Evidence.Select(piece => piece.Origin).ShouldBe([Deed.Origin, Call.Origin]);
        page.Markup.ShouldNotContain("Chi non va nominato");
        page.FindAll("[data-testid=similar-evidence]")[1].TextContent.ShouldContain("Fonte riservata: non si copia");
    }

    [Fact]
    public void Find_Failed_SaysSoAndCanBeAskedAgain()
    {
        var asked = 0;
        var section = RenderWith((_, _) => Task.FromResult<IReadOnlyList<SimilarClaim>?>(asked++ == 0 ? null : []));
        section.WaitForElement("button").Click();

        section.WaitForAssertion(() => section.Find(".n").TextContent.ShouldBe("0"));
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task Select_AnotherClaimMeanwhile_CancelsTheSearch()
    {
        var started = new TaskCompletionSource<CancellationToken>();
        var section = RenderWith((_, cancel) =>
        {
            started.TrySetResult(cancel);
            return Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => (IReadOnlyList<SimilarClaim>?)null, TaskScheduler.Default);
        });
        var search = await started.Task;
        search.IsCancellationRequested.ShouldBeFalse();

        section.Render(parameters => parameters.Add(one => one.Claim, SampleArticle.Reviewed().Queue[1]));

        search.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task Mark_TheClaim_SearchesNoSecondTime()
    {
        var asked = 0;
        var claim = SampleArticle.Reviewed().Queue[0];
        var section = RenderWith((_, _) =>
        {
            asked++;
            return Task.FromResult<IReadOnlyList<SimilarClaim>?>([]);
        }, claim);
        section.WaitForElement(".n");

        var renders = section.RenderCount;
        claim.Mark(Verdict.Verified(), "Anna", DateTime.UnixEpoch);
        await section.InvokeAsync(() => section.Render(parameters => parameters.Add(one => one.Claim, claim)));

        (asked, section.RenderCount).ShouldBe((1, renders));
    }

    private IRenderedComponent<SimilarSection> RenderWith(Func<Guid, CancellationToken, Task<IReadOnlyList<SimilarClaim>?>> find, Claim? claim = null) =>
        Render<SimilarSection>(parameters => parameters.Add(one => one.Claim, claim ?? SampleArticle.Reviewed().Queue[0])
            .Add(one => one.Find, find).Add(one => one.Decide, (_, _) => Task.FromResult(true)));

    /// <summary>The same story in an earlier article, where Bruno disputed its first claim.</summary>
    private async Task<Claim> EarlierAsync(params EvidenceEntry[] evidence)
    {
        var id = await Store.KeepAsync(SampleArticle.New(), SampleArticle.Analysis, "Bruno", Token);
        foreach (var entry in evidence)
        {
            await DecideAsync(id, new ClaimDecision.KeepEvidence(Guid.CreateVersion7(), entry));
        }

        await DecideAsync(id, new ClaimDecision.Mark(Verdict.Disputed()));
        return (await Store.FindAsync(id, Token))!.Queue[0];
    }

    private async Task DecideAsync(Guid article, ClaimDecision decision)
    {
        var claim = (await Store.FindAsync(article, Token))!.Queue[0];
        await Store.DecideAsync(claim.Id, claim.Version, decision, "Bruno", Token);
    }
}
