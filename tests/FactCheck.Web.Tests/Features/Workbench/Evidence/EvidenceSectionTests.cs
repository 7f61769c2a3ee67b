using Bunit;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;

namespace FactCheck.Web.Features.Workbench;

public class EvidenceSectionTests : WorkbenchTest
{
    private static readonly EvidenceOrigin Minutes = new("Il verbale <b>", "https://www.giornale.example/verbale", "https://archivio.example/1", "Giornale di Valmarina", "hanno trattato");

    [Fact]
    public async Task Show_Evidence_SaysAllThatIsKnownOfIt()
    {
        var page = await OpenWithAsync(new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Contradicts, Minutes, new DateOnly(2026, 3, 9), IsOwnSource: true));

        Words(page.Find("[data-testid=evidence-item] .b")).ShouldBe(
            "Il verbale <b> Contraddice · giornale.example · Giornale di Valmarina · letto il 9 mar 2026 · dalla fonte dell'affermazione · aggiunto da Anna · copia archiviata«hanno trattato»");
        page.FindAll("[data-testid=evidence-item] a").ShouldAllBe(link => link.GetAttribute("rel") == "noopener noreferrer" && link.GetAttribute("target") == "_blank");
        page.FindAll("[data-testid=evidence-item] a").Select(link => link.GetAttribute("href")).ShouldBe([Minutes.Url, Minutes.ArchivedUrl]);
    }

    [Fact]
    public async Task Show_LookAlikeHost_InAscii()
    {
        var page = await OpenWithAsync(new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Context, Minutes with { Url = "https://gіornale.example/a" }));

        Words(page.Find("[data-testid=evidence-item] .w")).ShouldContain("xn--gornale-rog.example");
    }

    [Fact]
    public async Task Show_ConfidentialOfAnother_TellsOnlyWhoGaveIt()
    {
        var (page, claim) = await OpenClaimAsync();
        await KeepAsync(claim, new EvidenceEntry(EvidenceKind.Person, EvidenceStance.Supports, new EvidenceOrigin("Carla Segreta", Quote: "parole segrete"), IsConfidential: true), "Bruno");

        page.WaitForAssertion(() => Words(page.Find("[data-testid=evidence-item]")).ShouldBe("Fonte riservata, data da Bruno Sostiene · Persona"));
        page.Markup.ShouldNotContain("segret", Case.Insensitive);
        page.FindAll("[data-edits]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Show_ConfidentialOfOnesOwn_ShowsItAndSaysThatOthersDoNot()
    {
        var page = await OpenWithAsync(new EvidenceEntry(EvidenceKind.Person, EvidenceStance.Supports, new EvidenceOrigin("Carla Segreta"), IsConfidential: true));

        page.WaitForAssertion(() => Words(page.Find("[data-testid=evidence-item]")).ShouldBe("Carla Segreta Sostiene · Persona · riservata: la vedi solo tu"));
    }

    [Fact]
    public async Task Press_Add_OpensAFormThatIsReadToday()
    {
        var (page, _) = await OpenClaimAsync();

        await page.Find("[data-adds=Evidence]").ClickAsync(new());

        Value(page, "readOn").ShouldBe(DateTime.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        page.Find("[name=kind][checked]").GetAttribute("value").ShouldBe("Link");
        page.FindAll("[name=stance][checked]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_FormWithoutItsFields_SaysWhatIsMissingBesideEach()
    {
        var (page, place) = await OpenFormAsync();

        (await SaveAsync(page, place, new EvidenceForm { Url = "giornale" })).ShouldBeFalse();

        page.FindAll("[data-testid=evidence-form] .problem").Select(problem => problem.TextContent).ShouldBe(
        [
            "Serve un indirizzo intero, che cominci con http:// o https://.",
            "Scrivi il titolo della pagina o del documento, o chi hai sentito.",
            "Scegli se sostiene, contraddice o dà contesto.",
        ]);
        var field = page.Find("[name=title]");
        page.Find("#" + field.GetAttribute("aria-describedby")).TextContent.ShouldStartWith("Scrivi il titolo");
        field.GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task Save_Form_ClosesItAndCanBeTakenBack()
    {
        var (page, place) = await OpenFormAsync();

        (await SaveAsync(page, place, Filled)).ShouldBeTrue();

        page.FindAll("[data-testid=evidence-form]").ShouldBeEmpty();
        page.FindAll("[data-testid=evidence-item]").Count.ShouldBe(1);
        await page.Find("[data-testid=undo-offer] button").ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("[data-testid=evidence-item]").ShouldBeEmpty());
    }

    [Fact]
    public async Task Save_TooManyPieces_SaysSo()
    {
        var (page, claim) = await OpenClaimAsync();
        foreach (var number in Enumerable.Range(0, Evidence.MaxPerClaim))
        {
            await KeepAsync(claim, new EvidenceEntry(EvidenceKind.Call, EvidenceStance.Context, new EvidenceOrigin($"Telefonata {number}")));
        }

        await page.Find("[data-adds=Evidence]").ClickAsync(new());
        (await SaveAsync(page, PlaceOf(page), Filled)).ShouldBeFalse();

        page.Find("[data-testid=evidence-form] [role=alert]").TextContent.ShouldStartWith("L'affermazione ne ha già 100");
    }

    [Fact]
    public async Task Close_HalfFilledForm_KeepsTheDraftForLater()
    {
        var (page, place) = await OpenFormAsync();
        await TypeAsync(page, place, new EvidenceForm { Title = "Il verbale" });

        await page.InvokeAsync(() => page.Instance.CloseFormAsync(place));

        page.FindAll("[data-testid=evidence-form]").ShouldBeEmpty();
        Words(page.Find("[data-adds=Evidence]")).ShouldStartWith("Riprendi la bozza");
        await page.Find("[data-adds=Evidence]").ClickAsync(new());
        Value(page, "title").ShouldBe("Il verbale");
        PlaceOf(page).ShouldBe(place);
    }

    [Fact]
    public async Task Open_WithAFormHalfFilledYesterday_StandsOpenAgain()
    {
        var (page, place) = await OpenFormAsync();
        await TypeAsync(page, place, new EvidenceForm { Title = "Il verbale", Stance = "Supports", IsConfidential = "on" });

        var later = Open(page.Instance.Id);

        Value(later, "title").ShouldBe("Il verbale");
        later.Find("[name=stance][checked]").GetAttribute("value").ShouldBe("Supports");
        later.Find("[name=isConfidential]").HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Open_WithTypingThatNoServerHas_TakesTheBrowsersCopy()
    {
        var (page, place) = await OpenFormAsync();
        Pending[place] = FormJson.Write(new EvidenceForm { Title = "Scritto senza rete" });

        var later = Open(page.Instance.Id);

        later.WaitForAssertion(() => Value(later, "title").ShouldBe("Scritto senza rete"));
    }

    [Fact]
    public async Task Discard_Draft_LeavesNothingBehind()
    {
        var (page, place) = await OpenFormAsync();
        await TypeAsync(page, place, Filled);

        await page.InvokeAsync(() => page.Instance.KeepDraftAsync(place, ""));
        await page.InvokeAsync(() => page.Instance.CloseFormAsync(place));

        (await Store.DraftsAsync(page.Instance.Id, "Anna", Token)).ShouldBeEmpty();
        Words(page.Find("[data-adds=Evidence]")).ShouldStartWith("Aggiungi");
    }

    [Fact]
    public async Task Type_PageThatIsEvidenceAlready_IsRecognised()
    {
        var (page, claim) = await OpenClaimAsync();
        var other = (await Store.FindAsync(page.Instance.Id, Token))!.Queue[2];
        await KeepAsync(other, new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Context, Minutes));
        await page.Find("[data-adds=Evidence]").ClickAsync(new());

        await TypeAsync(page, PlaceOf(page), new EvidenceForm { Url = "http://giornale.example/verbale/?utm_source=x#inizio" });

        Words(page.Find("[data-testid=twin] p")).ShouldBe("Questa pagina è già tra i riscontri della 3.");
        var copied = await page.InvokeAsync(() => page.Instance.CopyEvidenceAsync(Guid.Parse(page.Find("[data-copies]").GetAttribute("data-copies")!)));
        FormJson.Read<EvidenceForm>(copied!).Title.ShouldBe(Minutes.Title);
        claim.Evidence.ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_PageThatIsEvidenceAlready_AsksOnce()
    {
        var page = await OpenWithAsync(new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Context, Minutes));
        await page.Find("[data-adds=Evidence]").ClickAsync(new());
        var form = Filled with { Url = Minutes.Url! };

        (await SaveAsync(page, PlaceOf(page), form)).ShouldBeFalse();
        Words(page.Find("[data-testid=twin] p")).ShouldBe("Questa pagina è già tra i riscontri di questa affermazione.");
        (await SaveAsync(page, PlaceOf(page), form)).ShouldBeTrue();

        page.FindAll("[data-testid=evidence-item]").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Edit_Piece_FillsTheFormAndChangesIt()
    {
        var page = await OpenWithAsync(new EvidenceEntry(EvidenceKind.Document, EvidenceStance.Context, Minutes, new DateOnly(2026, 3, 9)));

        await page.Find("[data-edits]").ClickAsync(new());
        Value(page, "archivedUrl").ShouldBe(Minutes.ArchivedUrl);
        await SaveAsync(page, PlaceOf(page), Filled);

        page.FindAll("[data-testid=evidence-item]").Count.ShouldBe(1);
        Words(page.Find("[data-testid=evidence-item] .t")).ShouldBe(Filled.Title);
    }

    [Fact]
    public async Task Edit_PieceOfAnother_CannotBeWithheld()
    {
        var (page, claim) = await OpenClaimAsync();
        await KeepAsync(claim, new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Context, Minutes), "Bruno");
        page.WaitForElement("[data-edits]");

        await page.Find("[data-edits]").ClickAsync(new());

        page.FindAll("[name=isConfidential]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Remove_Piece_CanBeTakenBack()
    {
        var page = await OpenWithAsync(new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Context, Minutes));

        await page.Find("[data-removes]").ClickAsync(new());
        page.FindAll("[data-testid=evidence-item]").ShouldBeEmpty();
        await page.Find("[data-testid=undo-offer] button").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll("[data-testid=evidence-item]").Count.ShouldBe(1));
    }

    [Fact]
    public async Task VerifiedFact_RestingOnItsOwnSource_OffersTheStatement()
    {
        var page = await OpenWithAsync(new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Supports, Minutes, IsOwnSource: true));
        page.FindAll("[data-testid=own-source]").ShouldBeEmpty();
        await VerdictButton(page, VerdictKind.Verified).ClickAsync(new());

        await page.Find("[data-testid=own-source] button").ClickAsync(new());

        page.FindAll("[data-testid=own-source]").ShouldBeEmpty();
        (await Store.FindAsync(page.Instance.Id, Token))!.Queue[0].Verdict.ShouldBe(Verdict.Verified(VerifiedScope.Statement));
    }

    [Fact]
    public async Task Verdict_OnTheClaim_DrawsNoPieceAnew()
    {
        var page = await OpenWithAsync(new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Contradicts, Minutes));
        var section = page.FindComponent<EvidenceSection>();
        var drawn = section.RenderCount;

        await VerdictButton(page, VerdictKind.Disputed).ClickAsync(new());

        section.RenderCount.ShouldBe(drawn);
    }

    private static EvidenceForm Filled => new() { Url = "https://altro.example/pagina", Title = "La smentita", Stance = "Contradicts", ReadOn = "2026-03-10" };

    private async Task<(IRenderedComponent<WorkbenchPage> Page, Claim Claim)> OpenClaimAsync()
    {
        var (page, id) = await OpenAsync();
        return (page, (await Store.FindAsync(id, Token))!.Queue[0]);
    }

    private async Task<IRenderedComponent<WorkbenchPage>> OpenWithAsync(EvidenceEntry entry)
    {
        var (page, claim) = await OpenClaimAsync();
        await KeepAsync(claim, entry);
        page.WaitForElement("[data-testid=evidence-item]");
        return page;
    }

    private async Task<(IRenderedComponent<WorkbenchPage> Page, string Place)> OpenFormAsync()
    {
        var (page, _) = await OpenClaimAsync();
        await page.Find("[data-adds=Evidence]").ClickAsync(new());
        return (page, PlaceOf(page));
    }

    private async Task KeepAsync(Claim claim, EvidenceEntry entry, string editor = "Anna")
    {
        var current = (await Store.FindClaimAsync(claim.Id, Token))!;
        (await Store.DecideAsync(claim.Id, current.Version, new ClaimDecision.KeepEvidence(Guid.CreateVersion7(), entry), editor, Token)).ShouldBeOfType<MarkOutcome.Saved>();
    }

    private static Task<bool> SaveAsync(IRenderedComponent<WorkbenchPage> page, string place, EvidenceForm form) =>
        page.InvokeAsync(() => page.Instance.SaveTypedAsync(place, FormJson.Write(form)));

    private static Task<bool> TypeAsync(IRenderedComponent<WorkbenchPage> page, string place, EvidenceForm form) =>
        page.InvokeAsync(() => page.Instance.KeepDraftAsync(place, FormJson.Write(form)));

    private static string PlaceOf(IRenderedComponent<WorkbenchPage> page) => page.Find("[data-testid=evidence-form]").GetAttribute("data-typed")!;

    private static string Value(IRenderedComponent<WorkbenchPage> page, string field) => page.Find($"[data-testid=evidence-form] [name={field}]").GetAttribute("value") ?? "";
}
