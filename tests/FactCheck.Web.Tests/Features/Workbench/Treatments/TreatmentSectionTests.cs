using AngleSharp.Dom;
using Bunit;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Treatments;

public class TreatmentSectionTests : WorkbenchTest
{
    [Fact]
    public async Task State_VerifiedFact_IsChosenWithOnePressAndTakenBackWithAnother()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "v");
        Section(page).GetAttribute("data-for").ShouldBe("fact");

        await page.Find("[data-testid=apply-indicative]").ClickAsync();

        (await ClaimAsync(id, 0)).Treatment!.Kind.ShouldBe(TreatmentKind.State);
        page.Find("[data-testid=apply-indicative]").GetAttribute("aria-pressed").ShouldBe("true");
        Words(page.Find("[data-testid=to-proposal]")).ShouldBe("Proposta di versione 2: 1 riscrittura");
        page.Find("[data-testid=to-proposal]").GetAttribute("href").ShouldBe($"/articles/{id}/proposal");
        await page.Find("[data-testid=apply-indicative]").ClickAsync();
        (await ClaimAsync(id, 0)).Treatment.ShouldBeNull();
        page.FindAll("[data-testid=to-proposal]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Choose_OneThenAnother_KeepsTheLastAndUndoBringsTheFirstBack()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "d");

        await Choice(page, "CutSentence").ClickAsync();
        await Choice(page, "Attribute").ClickAsync();

        Pressed(page).ShouldBe(["Attribute"]);
        await PressAsync(page, "z");
        page.WaitForAssertion(() => Pressed(page).ShouldBe(["CutSentence"]));
        (await ClaimAsync(id, 0)).Treatment.ShouldBe(new Treatment(TreatmentKind.Cut, "", true, "Anna", (await ClaimAsync(id, 0)).Treatment!.At));
    }

    [Fact]
    public async Task Choices_OfADisputedClaim_SayWhatEachComesTo()
    {
        var (page, _) = await OpenAsync();

        await PressAsync(page, "d");

        Section(page).GetAttribute("data-for").ShouldBe("decide");
        page.FindAll("[data-treat]").Select(Words).ShouldBe(
        [
            "Lascia attribuita la frase nomina già la fonte",
            "Attenua… con parole tue, più prudenti",
            "Togli la frase «Secondo fonti del ministero, la giunta starebbe trattando con un fondo straniero.»",
            "Pubblica lo stesso… qualcuno ne risponde, e dice perché",
        ]);
    }

    [Fact]
    public async Task Attribute_GuessedSource_IsToldAndOfferedOnlyOnceConfirmed()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "j");
        await PressAsync(page, "d");
        Words(page.Find("[data-testid=guessed-source]")).ShouldBe("aggiungi secondo fonti del ministero dopo la conferma della fonte");
        page.FindAll("[data-treat=Attribute]").ShouldBeEmpty();

        await page.Find("[data-testid=confirm-source]").ClickAsync();

        page.FindAll("[data-testid=guessed-source]").ShouldBeEmpty();
        Words(Choice(page, "Attribute")).ShouldBe("Attribuisci aggiungi «Secondo fonti del ministero»");
        await Choice(page, "Attribute").ClickAsync();
        (await ClaimAsync(id, 1)).Treatment!.Kind.ShouldBe(TreatmentKind.Attribute);
    }

    [Fact]
    public async Task Soften_OpensTheFieldWithTheWordsAsTheyStandAndKeepsTheEditorsOwn()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "d");
        await Choice(page, "Soften").ClickAsync();
        page.Find("[data-testid=treatment-form] textarea").GetAttribute("value").ShouldBe("la giunta starebbe trattando con un fondo straniero");
        Choice(page, "Soften").GetAttribute("aria-expanded").ShouldBe("true");

        (await SaveAsync(page, "la giunta  valuta\nun fondo straniero ")).ShouldBeTrue();

        (await ClaimAsync(id, 0)).Treatment!.Words.ShouldBe("la giunta valuta un fondo straniero");
        page.FindAll("[data-testid=treatment-form]").ShouldBeEmpty();
        Words(Choice(page, "Soften")).ShouldBe("Attenua… «la giunta valuta un fondo straniero»");
        await Choice(page, "Soften").ClickAsync();
        page.Find("[data-testid=treatment-form] textarea").GetAttribute("value").ShouldBe("la giunta valuta un fondo straniero");
    }

    [Theory]
    [InlineData("Soften", "la giunta starebbe trattando con un fondo straniero", "Scrivi parole diverse da quelle di adesso: così il testo non cambierebbe.")]
    [InlineData("PublishAnyway", "  ", "Scrivi perché: resta nella storia dell'affermazione e nel report.")]
    public async Task Save_WordsThatSayNothing_AreRefusedBesideTheField(string treat, string words, string problem)
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "u");
        await Choice(page, treat).ClickAsync();

        (await SaveAsync(page, words)).ShouldBeFalse();

        page.Find("[data-testid=treatment-form] .problem").TextContent.ShouldBe(problem);
        (await ClaimAsync(id, 0)).Treatment.ShouldBeNull();
    }

    [Fact]
    public async Task Save_WordsPastTheLimit_SaysTheLimitAndLosesNothing()
    {
        var (page, _) = await OpenAsync();
        await PressAsync(page, "u");
        await Choice(page, "PublishAnyway").ClickAsync();

        (await SaveAsync(page, new string('a', Treatment.MaxWords + 1))).ShouldBeFalse();

        page.Find("[data-testid=treatment-form] .problem").TextContent.ShouldBe("Al massimo 5.000 caratteri.");
    }

    [Fact]
    public async Task PublishAnyway_WithItsReason_StandsInTheHistoryOfTheClaim()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "u");
        await Choice(page, "PublishAnyway").ClickAsync();
        await SaveAsync(page, "Due conferme indirette");

        var history = await Store.HistoryAsync((await ClaimAsync(id, 0)).Id, Token);

        var line = HistoryLine.Of(history[^1], Localizer<Resources.WorkbenchText>(), Localizer<Resources.VerdictText>(), Localizer<Resources.LandingText>());
        (line.What, line.Words).ShouldBe(("Per la stampa: pubblicata lo stesso", "Due conferme indirette"));
        await page.Find("[data-testid=take-back]").ClickAsync();
        (await ClaimAsync(id, 0)).Treatment.ShouldBeNull();
    }

    [Fact]
    public async Task Verdict_ThatTheChoiceDoesNotFit_ShowsItAsNotChosen()
    {
        var (page, _) = await OpenAsync();
        await PressAsync(page, "d");
        await Choice(page, "Attribute").ClickAsync();

        await PressAsync(page, "v");

        page.FindAll("[data-testid=treatment] [aria-pressed=true]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Typing_HalfAReason_IsKeptAsADraft()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "u");
        await Choice(page, "PublishAnyway").ClickAsync();
        await page.InvokeAsync(() => page.Instance.KeepDraftAsync(Place(page), FormJson.Write(new TreatmentForm { Words = "Due conf" })));

        var later = Open(id);
        await PressAsync(later, "k");

        later.Find("[data-testid=treatment-form] textarea").GetAttribute("value").ShouldBe("Due conf");
    }

    private static IElement Section(IRenderedComponent<WorkbenchPage> page) => page.Find("[data-testid=treatment]");

    private static IElement Choice(IRenderedComponent<WorkbenchPage> page, string treat) => page.Find($"[data-treat={treat}]");

    private static IEnumerable<string?> Pressed(IRenderedComponent<WorkbenchPage> page) => page.FindAll("[data-treat][aria-pressed=true]").Select(one => one.GetAttribute("data-treat"));

    private static string Place(IRenderedComponent<WorkbenchPage> page) => page.Find("[data-testid=treatment-form]").GetAttribute("data-typed")!;

    private static Task<bool> SaveAsync(IRenderedComponent<WorkbenchPage> page, string words) =>
        page.InvokeAsync(() => page.Instance.SaveTypedAsync(Place(page), FormJson.Write(new TreatmentForm { Words = words })));

    private async Task<Claim> ClaimAsync(Guid article, int index) => (await Store.FindAsync(article, Token))!.Queue[index];

    private IStringLocalizer<T> Localizer<T>() => Services.GetRequiredService<IStringLocalizer<T>>();
}
