using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

public class WorkbenchNotesTests : WorkbenchTest
{
    [Fact]
    public async Task Type_Draft_IsKeptAndShownAsDraft()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];

        (await page.InvokeAsync(() => page.Instance.KeepDraftAsync(NoteOf(claim), "sentire la capitaneria"))).ShouldBeTrue();

        (await Store.DraftsAsync(id, "Anna", Token)).ShouldHaveSingleItem().Value.ShouldBe("sentire la capitaneria");
        page.Find("[data-testid=note-state]").TextContent.ShouldBe("Bozza");
    }

    [Fact]
    public async Task Type_LettersOnTheirWay_AreNotOverwritten()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];

        await page.InvokeAsync(() => page.Instance.KeepDraftAsync(NoteOf(claim), "sent"));

        page.Find("textarea").GetAttribute("value").ShouldBe("");
    }

    [Fact]
    public async Task Finish_Note_SavesItAndForgetsTheDraft()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await page.InvokeAsync(() => page.Instance.KeepDraftAsync(NoteOf(claim), "sentire"));

        (await page.InvokeAsync(() => page.Instance.SaveTypedAsync(NoteOf(claim), "sentire la capitaneria"))).ShouldBeTrue();

        (await Store.FindClaimAsync(claim.Id, Token))!.Note.ShouldBe("sentire la capitaneria");
        (await Store.DraftsAsync(id, "Anna", Token)).ShouldBeEmpty();
        page.Find("[data-testid=note-state]").TextContent.ShouldStartWith("Salvata alle ");
    }

    [Fact]
    public async Task Leave_Claim_SavesWhatWasTyped()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await page.InvokeAsync(() => page.Instance.KeepDraftAsync(NoteOf(claim), "da richiamare"));

        await PressAsync(page, "j");

        (await Store.FindClaimAsync(claim.Id, Token))!.Note.ShouldBe("da richiamare");
    }

    [Fact]
    public async Task Open_WithADraftOfYesterday_BringsItBack()
    {
        var (_, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Store.KeepDraftAsync(new DraftPlace(DraftKind.Note, claim.Id), "Anna", "a metà", Token);

        var page = Open(id);

        page.Find("textarea").GetAttribute("value").ShouldBe("a metà");
        page.Find("[data-testid=note-state]").TextContent.ShouldBe("Bozza");
    }

    [Fact]
    public async Task Finish_NoteOverTheLimit_IsRefused()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];

        (await page.InvokeAsync(() => page.Instance.SaveTypedAsync(NoteOf(claim), new string('a', Claim.MaxNoteLength + 1)))).ShouldBeFalse();
    }

    [Fact]
    public async Task Show_HostileNote_IsText()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];

        await Store.NoteAsync(claim.Id, claim.Version, "</textarea><script>alert(1)</script>", "Bruno", Token);

        page.WaitForAssertion(() => page.Find("textarea").GetAttribute("value").ShouldBe("</textarea><script>alert(1)</script>"));
        page.FindAll("script").ShouldBeEmpty();
    }

    private static string NoteOf(Claim claim) => new DraftPlace(DraftKind.Note, claim.Id).ToString();
}
