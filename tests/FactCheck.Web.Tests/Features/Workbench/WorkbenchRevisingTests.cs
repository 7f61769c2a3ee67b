using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Somebody hands in another version while the article is open here.</summary>
public class WorkbenchRevisingTests : WorkbenchTest
{
    private const string Above = "La seduta è durata due ore.";

    [Fact]
    public async Task Revise_ElsewhereWhileOpen_ShowsTheNewTextAndTellsWhoMadeIt()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "v");

        await ReviseAsync(id, SampleArticle.Title, Above, SampleArticle.First, SampleArticle.Second);

        page.WaitForAssertion(() => page.Find(".body").TextContent.ShouldContain(Above));
        page.Find("[data-testid=announcement]").TextContent.ShouldStartWith("Versione 2, di Berta.");
        page.FindAll(".c.ver[data-c='0']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Revise_ElsewhereWhileOpen_KeepsTheSelectedClaimAndTheNoteBeingTyped()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "j");
        var claim = (await Store.FindAsync(id, Token))!.Queue[1].Id;
        var place = new DraftPlace(DraftKind.Note, claim).ToString();
        await page.InvokeAsync(() => page.Instance.KeepDraftAsync(place, "sentire il sindaco"));

        await ReviseAsync(id, SampleArticle.Title, Above, SampleArticle.First, SampleArticle.Second);

        page.WaitForAssertion(() => page.Find("[data-testid=announcement]").TextContent.ShouldStartWith("Versione 2"));
        page.Find("[data-testid=card]").GetAttribute("data-claim").ShouldBe(claim.ToString());
        (await page.InvokeAsync(() => page.Instance.SaveTypedAsync(place, "sentire il sindaco stasera"))).ShouldBeTrue();
        (await Store.FindClaimAsync(claim, Token))!.Note.ShouldBe("sentire il sindaco stasera");
    }

    [Fact]
    public async Task Revise_SelectedClaimIsGone_SaysSoAndStillKeepsItsNote()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0].Id;
        await PressAsync(page, "g");
        await PressAsync(page, "k");
        var place = new DraftPlace(DraftKind.Note, claim).ToString();

        await ReviseAsync(id, SampleArticle.Title, SampleArticle.Second);

        page.WaitForAssertion(() => page.Find("[data-testid=announcement]").TextContent.ShouldContain("non è più nel testo"));
        page.FindAll("[data-testid=card]").ShouldBeEmpty();
        (await page.InvokeAsync(() => page.Instance.SaveTypedAsync(place, "perché è caduta?"))).ShouldBeTrue();
        (await Store.FindClaimAsync(claim, Token))!.Note.ShouldBe("perché è caduta?");
    }

    [Fact]
    public async Task Press_WhenTheClaimLeftTheTextUnseen_WritesNothingAndSaysSo()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await ReviseAsync(Elsewhere(), id, SampleArticle.Title, SampleArticle.Second);

        await PressAsync(page, "v");

        (await Store.FindClaimAsync(claim.Id, Token))!.IsOpen.ShouldBeTrue();
        page.Find("[data-testid=announcement]").TextContent.ShouldContain("Non ho scritto niente");
        page.Find(".body").TextContent.ShouldNotContain(SampleArticle.First);
    }

    [Fact]
    public async Task Press_WhenTheClaimOnlyMovedUnseen_WritesTheVerdict()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await ReviseAsync(Elsewhere(), id, SampleArticle.Title, Above, SampleArticle.First, SampleArticle.Second);

        await PressAsync(page, "v");

        (await Store.FindClaimAsync(claim.Id, Token))!.Verdict.ShouldBe(Verdict.Verified());
    }

    private Task ReviseAsync(Guid id, params string[] blocks) => ReviseAsync(Store, id, blocks);

    private static async Task ReviseAsync(ReviewStore store, Guid id, params string[] blocks)
    {
        var article = SampleArticle.New() with { Text = SampleArticle.Read(string.Join("\n\n", blocks)) };
        (await store.ReviseAsync(id, 1, article, "corretto", "Berta", cancel: Token)).ShouldBeOfType<RevisionOutcome.Saved>();
    }
}
