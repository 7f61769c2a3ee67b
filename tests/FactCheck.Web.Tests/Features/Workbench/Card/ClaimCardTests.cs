using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Card;

public class ClaimCardTests : WorkbenchTest
{
    [Fact]
    public async Task Head_OfAClaim_SaysWhereItStands()
    {
        var (page, _) = await OpenAsync();
        page.Find("[data-testid=place]").TextContent.ShouldBe("Riferito · ¶1 · frase 1");

        await PressAsync(page, "j");

        page.Find("[data-testid=place]").TextContent.ShouldBe("Riferito · ¶1 · frase 2");
    }

    [Fact]
    public async Task Head_OfAClaim_CopiesItsAddressAndItsWords()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "j");

        page.Find("[data-testid=copy-link]").GetAttribute("data-copy-link").ShouldBe($"/articles/{id}?n=2");
        page.Find("[data-testid=card-menu] button").GetAttribute("data-copy").ShouldBe("Il sindaco […] avrebbe già firmato una lettera");
    }

    [Fact]
    public async Task Source_SaidInTheSentence_NamesItsWordsAndAsksNothing()
    {
        var (page, _) = await OpenAsync();

        Words(page.Find("[data-testid=source]")).ShouldBe("fonti del ministero da «Secondo fonti del ministero»");
        page.FindAll("[data-testid=confirm-source]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Confirm_InferredSource_KeepsItAndCanBeTakenBack()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "j");
        Words(page.Find("[data-testid=source]")).ShouldBe("fonti del ministero dedotta da ¶1 · frase 1 Conferma");

        await page.Find("[data-testid=confirm-source]").ClickAsync();

        Words(page.Find("[data-testid=source]")).ShouldBe("fonti del ministero confermata, ¶1 · frase 1 Togli la conferma");
        (await SecondAsync(id)).ConfirmedSource!.Name.ShouldBe("fonti del ministero");
        await page.Find("[data-testid=confirm-source]").ClickAsync();
        (await SecondAsync(id)).ConfirmedSource.ShouldBeNull();
    }

    [Fact]
    public async Task Reading_OfLowConfidence_IsSaidInAWord()
    {
        var (page, _) = await OpenAsync();
        page.Find("[data-testid=reasons]").TextContent.ShouldContain("Lettura sicura");

        await PressAsync(page, "j");

        page.Find("[data-testid=reasons]").TextContent.ShouldContain("Lettura dubbia");
    }

    [Theory]
    [InlineData("Copied", "Copiato")]
    [InlineData("NotCopied", "Il browser non lascia copiare: le parole sono selezionate, premi Ctrl+C.")]
    [InlineData("LinkNotCopied", "Il browser non lascia copiare: l'indirizzo dell'affermazione è ora nella barra degli indirizzi.")]
    public async Task Copied_WhateverTheBrowserAllowed_IsSaidAndShown(string outcome, string words)
    {
        var (page, _) = await OpenAsync();

        await page.InvokeAsync(() => page.Instance.Copied(outcome));

        page.Find("[data-testid=announcement]").TextContent.ShouldBe(words);
        Words(page.Find("[data-testid=undo-offer]")).ShouldBe(words);
    }

    private async Task<Claim> SecondAsync(Guid article) => (await Store.FindAsync(article, Token))!.Queue[1];
}
