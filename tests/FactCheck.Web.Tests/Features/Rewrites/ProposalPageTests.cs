using Bunit;
using FactCheck.Review;
using FactCheck.Web.Features.People;
using FactCheck.Web.Features.Workbench;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Rewrites;

public class ProposalPageTests : WorkbenchTest
{
    private static readonly Treatment Softened = new(TreatmentKind.Soften, "Il sindaco valuterebbe una lettera");

    [Fact]
    public async Task Open_ChosenRewrites_ShowsEachWithItsClaimBeforeAndAfter()
    {
        var (page, _) = await OpenProposalAsync();

        page.FindAll("[data-testid=piece] .diff").Select(Words).ShouldBe(
        [
            "Secondo fonti del ministero, la giunta tolto: starebbe trattandoaggiunto: sta trattando con un fondo straniero.",
            "tolto: Il sindaco, rientrato ieri, avrebbe già firmato una letteraaggiunto: Il sindaco valuterebbe una lettera.",
        ]);
        Words(page.Find("[data-testid=piece] .head")).ShouldBe("Affermazione 1 Verificata All'indicativo Anna");
        page.Find("[data-testid=piece] a").GetAttribute("href").ShouldEndWith("?n=1");
    }

    [Fact]
    public async Task Open_BeforeAnythingIsAccepted_OffersNoVersion()
    {
        var (page, id) = await OpenProposalAsync();

        page.Find("[data-testid=create-version]").HasAttribute("disabled").ShouldBeTrue();
        page.Find("#create-hint").TextContent.ShouldBe("Accetta almeno una riscrittura.");
        (await Store.FindAsync(id, Token))!.Article.CurrentRevision.ShouldBe(1);
    }

    [Fact]
    public async Task Create_OneOfTwo_MakesTheVersionWithThatPieceAndGoesBackToTheText()
    {
        var (page, id) = await OpenProposalAsync();
        await page.FindAll("[data-testid=piece] input")[0].ChangeAsync(new ChangeEventArgs { Value = true });
        page.Find("[data-testid=accepted-count]").TextContent.ShouldBe("1 di 2 accettate");

        await page.Find("[data-testid=create-version]").ClickAsync();

        var now = (await Store.FindAsync(id, Token))!;
        now.Revision.Number.ShouldBe(2);
        now.Revision.Text.Text.ShouldBe(SampleArticle.Text.Replace("starebbe trattando", "sta trattando", StringComparison.Ordinal));
        (await Store.RevisionsAsync(id, Token))[^1].Why.ShouldBe("Riscritture accettate: 1");
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith($"/articles/{id}");
    }

    [Fact]
    public async Task AcceptAll_ThenLeaveAll_TicksAndUnticksEveryPiece()
    {
        var (page, _) = await OpenProposalAsync();

        await page.Find("[data-testid=accept-all]").ClickAsync();
        page.FindAll("[data-accepted=true]").Count.ShouldBe(2);
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("2 di 2 accettate");

        await page.Find("[data-testid=leave-all]").ClickAsync();
        page.FindAll("[data-accepted=true]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Accept_PieceOnWordsThatAnotherChanges_IsRefusedWithItsNumber()
    {
        var (page, id) = await OpenProposalAsync();
        await TreatAsync(id, 0, Verdict.Disputed(), new Treatment(TreatmentKind.Cut, WholeSentence: true));
        await Store.AddClaimAsync(id, 1, [Span("un fondo straniero")], "Anna", Token);
        await TreatAsync(id, 1, Verdict.Disputed(), new Treatment(TreatmentKind.Soften, "un fondo di cui non si conosce il nome"));
        page.WaitForAssertion(() => page.FindAll("[data-testid=piece]").Count.ShouldBe(3));

        await page.FindAll("[data-testid=piece] input")[0].ChangeAsync(new ChangeEventArgs { Value = true });

        page.FindAll("[data-testid=piece] input")[1].HasAttribute("disabled").ShouldBeTrue();
        page.Find("[data-testid=obstacle]").TextContent.ShouldBe("Cambia le stesse parole della 1: se ne può accettare una sola.");
        page.Find("[data-testid=piece] .also").TextContent.ShouldBe("esce anche la 2");
    }

    [Fact]
    public async Task Create_AfterSomebodyElseRevised_WritesNothingAndSaysSo()
    {
        var (page, id) = await OpenProposalAsync();
        await page.Find("[data-testid=accept-all]").ClickAsync();
        // As from another server, whose notices do not reach this page.
        await OtherServer().ReviseAsync(id, 1, SampleArticle.New() with { Text = SampleArticle.Read(SampleArticle.Text + "\n\nIl ministero non commenta.") }, "", "Bruno", cancel: Token);

        await page.Find("[data-testid=create-version]").ClickAsync();

        Words(page.Find("[data-testid=proposal-notice]")).ShouldStartWith("Versione non creata Nel frattempo c'è la versione 2: niente è stato scritto.");
        (await Store.FindAsync(id, Token))!.Revision.Text.Text.ShouldContain("non commenta");
        page.Find("h1").TextContent.ShouldBe("Proposta di versione 3");
    }

    [Fact]
    public async Task Accepted_PieceThatAColleagueChanges_IsNoLongerAccepted()
    {
        var (page, id) = await OpenProposalAsync();
        await page.Find("[data-testid=accept-all]").ClickAsync();

        await TreatAsync(id, 1, null, Softened with { Words = "Il sindaco pensa a una lettera" });

        page.WaitForAssertion(() => page.FindAll("[data-testid=piece]").Select(piece => piece.GetAttribute("data-accepted")).ShouldBe(["true", "false"]));
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("La proposta è cambiata: 2 riscritture.");
    }

    [Fact]
    public async Task Claim_ChangedInWhatNoPieceSays_IsShownAndNotAnnounced()
    {
        var (page, id) = await OpenProposalAsync();
        await page.Find("[data-testid=accept-all]").ClickAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[1];

        await Store.MarkAsync(claim.Id, claim.Version, Verdict.Disputed(), "Bruno", Token);

        page.WaitForAssertion(() => page.FindAll("[data-testid=piece] .tag")[1].TextContent.ShouldBe("Contestata"));
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("2 di 2 accettate");
    }

    [Fact]
    public async Task Accept_PieceAcrossASignOfMarkdown_SaysWhyNot()
    {
        var markup = "# " + SampleArticle.Title + "\n\nLa giunta starebbe **trattando** con un fondo.";
        var handed = Import.ArticleReader.Read(new Import.ArticleForm { Text = markup, Format = TextFormat.Markdown }).Article;
        var id = await Store.AddAsync(handed, "Anna", Token);
        await TreatAsync(id, 0, Verdict.Verified(), new Treatment(TreatmentKind.State));
        var page = OpenProposal(id);

        await page.Find("[data-testid=piece] input").ChangeAsync(new ChangeEventArgs { Value = true });

        page.Find("[data-testid=obstacle]").TextContent.ShouldStartWith("Questa riscrittura cade a cavallo di un segno del Markdown");
        page.Find("[data-accepted]").GetAttribute("data-accepted").ShouldBe("false");
    }

    [Fact]
    public async Task AcceptAll_OnePieceAcrossASignOfMarkdown_AcceptsTheOthersAndSaysWhyNotThatOne()
    {
        var markup = "# " + SampleArticle.Title + "\n\nLa giunta starebbe **trattando** con un fondo.\n\nIl sindaco avrebbe firmato una lettera.";
        var id = await Store.AddAsync(Import.ArticleReader.Read(new Import.ArticleForm { Text = markup, Format = TextFormat.Markdown }).Article, "Anna", Token);
        await TreatAsync(id, 0, Verdict.Verified(), new Treatment(TreatmentKind.State));
        await TreatAsync(id, 1, Verdict.Verified(), new Treatment(TreatmentKind.State));
        var page = OpenProposal(id);

        await page.Find("[data-testid=accept-all]").ClickAsync();

        page.FindAll("[data-testid=piece]").Select(piece => piece.GetAttribute("data-accepted")).ShouldBe(["false", "true"]);
        page.FindAll("[data-testid=obstacle]").ShouldHaveSingleItem().TextContent.ShouldStartWith("Questa riscrittura cade a cavallo");
    }

    [Fact]
    public async Task Open_NothingChosen_SaysWhereToChoose()
    {
        var page = OpenProposal(await Store.KeepAsync(SampleArticle.New(), SampleArticle.Analysis, "Anna", Token));

        page.Find("[data-testid=no-pieces] h2").TextContent.ShouldBe("Nessuna riscrittura da accettare");
        page.FindAll("[data-testid=create-version]").ShouldBeEmpty();
    }

    [Fact]
    public void Open_NoSuchArticle_SaysSo() => OpenProposal(Guid.NewGuid()).Find("[data-testid=not-found] h1").TextContent.ShouldBe("Articolo non trovato");

    private async Task<(IRenderedComponent<ProposalPage> Page, Guid Id)> OpenProposalAsync()
    {
        var id = await Store.KeepAsync(SampleArticle.New(), SampleArticle.Analysis, "Anna", Token);
        await TreatAsync(id, 0, Verdict.Verified(), new Treatment(TreatmentKind.State));
        await TreatAsync(id, 1, Verdict.Unverified(), Softened);
        return (OpenProposal(id), id);
    }

    private IRenderedComponent<ProposalPage> OpenProposal(Guid id)
    {
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        Services.GetRequiredService<CurrentEditor>().Start("Anna");
        var page = Render<ProposalPage>(parameters => parameters.Add(shown => shown.Id, id));
        page.WaitForElement("[data-testid=proposal][data-ready]");
        return page;
    }

    private async Task TreatAsync(Guid id, int index, Verdict? verdict, Treatment treatment)
    {
        var claim = (await Store.FindAsync(id, Token))!.Queue[index];
        if (verdict is not null)
        {
            claim = ((MarkOutcome.Saved)await Store.MarkAsync(claim.Id, claim.Version, verdict, "Anna", Token)).Claim;
        }
        (await Store.DecideAsync(claim.Id, claim.Version, new ClaimDecision.Treat(treatment), "Anna", Token)).ShouldBeOfType<MarkOutcome.Saved>();
    }

    private ReviewStore OtherServer() => new(Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<Review.Storage.ReviewDbContext>>(), Services.GetRequiredService<Review.Storage.WriteGate>(),
        new ReviewNotices(Microsoft.Extensions.Logging.Abstractions.NullLogger<ReviewNotices>.Instance), new HouseDetector(Detection.ClaimDetector.Italian), Services.GetRequiredService<SimilarClaims>(), TimeProvider.System);

    private static Detection.TextSpan Span(string words) =>
        SampleArticle.Text.IndexOf(words, StringComparison.Ordinal) is var start ? new Detection.TextSpan(start, start + words.Length) : default;
}
