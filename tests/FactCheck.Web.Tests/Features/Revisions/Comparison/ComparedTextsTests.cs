using Bunit;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Revisions.Comparison;

public sealed class ComparedTextsTests : ComponentTest
{
    private const string Before = "Secondo la procura il sindaco avrebbe firmato l'accordo.\n\nLa seduta è durata due ore.";
    private const string After = "Secondo la procura il sindaco ha firmato l'accordo.\n\nLa seduta è durata due ore.";

    private const string OneParagraph = "Uno due tre quattro. Cinque sei sette otto.";
    private const string TwoParagraphs = "Uno due tre quattro.\n\nCinque sei sette otto.";

    private static readonly Guid Signed = Guid.NewGuid();

    [Fact]
    public void Side_OtherWord_IsDeletedLeftAndInsertedRight()
    {
        var cells = Draw(Before, After, ComparisonView.Side).FindAll(".row.changed .cell");

        cells[0].QuerySelector("del")!.TextContent.ShouldBe("avrebbe");
        cells[0].QuerySelector("ins").ShouldBeNull();
        cells[1].QuerySelector("ins")!.TextContent.ShouldBe("ha");
        cells[1].QuerySelector("del").ShouldBeNull();
        cells[1].TextContent.ShouldBe("Secondo la procura il sindaco ha firmato l'accordo.");
    }

    [Fact]
    public void Inline_OtherWord_StandsBesideTheOneItReplaced() =>
        Draw(Before, After, ComparisonView.Inline).Find(".row.changed .words").TextContent.ShouldBe("Secondo la procura il sindaco avrebbeha firmato l'accordo.");

    [Fact]
    public void Side_Claim_HasItsNumberOnBothSidesAndSaysWhereItLeads()
    {
        var texts = Draw(Before, After, ComparisonView.Side, Claim(ClaimFate.Reworded, "1", "il sindaco avrebbe firmato l'accordo", "il sindaco ha firmato l'accordo"));

        var numbers = texts.FindAll("button.num[data-key='1']");
        numbers.Select(number => number.GetAttribute("data-side")).ShouldBe(["before", "after"]);
        numbers[0].GetAttribute("aria-label").ShouldBe("Affermazione 1, riscritta. Mostra in: Versione 2");
        numbers[1].GetAttribute("aria-label").ShouldBe("Affermazione 1, riscritta. Mostra in: Versione 1");
        texts.FindAll(".cell:last-child .c[data-key='1']").Select(mark => mark.TextContent).ShouldBe(["il sindaco ", "ha", " firmato l'accordo"]);
    }

    [Fact]
    public void Inline_LostClaim_StandsOverTheWordsThatStayed()
    {
        var texts = Draw(Before, Before, ComparisonView.Inline, Claim(ClaimFate.Lost, "A", "il sindaco avrebbe firmato l'accordo", null));

        texts.Find("button.num").GetAttribute("aria-label").ShouldBe("Affermazione A, non più nel testo");
        texts.Find(".c[data-key=A]").TextContent.ShouldBe("il sindaco avrebbe firmato l'accordo");
    }

    [Fact]
    public void Side_MovedParagraph_StandsAtBothPlacesAndLeadsFromOneToTheOther()
    {
        var texts = Draw("Uno due tre quattro.\n\nCinque sei sette.\n\nOtto nove dieci.", "Cinque sei sette.\n\nOtto nove dieci.\n\nUno due tre quattro.", ComparisonView.Side);

        texts.Find(".movedaway .fate").TextContent.ShouldContain("ora è altrove");
        texts.Find(".movedaway button").GetAttribute("data-to").ShouldBe(texts.Find(".movedhere").GetAttribute("data-row"));
        texts.Find(".movedhere button").GetAttribute("data-to").ShouldBe(texts.Find(".movedaway").GetAttribute("data-row"));
    }

    [Fact]
    public void Side_ManyUnchangedParagraphs_AreFoldedAroundTheChange()
    {
        var paragraphs = Enumerable.Range(1, 60).Select(number => $"Il paragrafo {number} dice sempre la stessa cosa.").ToList();
        var changed = paragraphs.ToList();
        changed[30] = "Il paragrafo 31 dice finalmente la stessa cosa.";

        var texts = Draw(string.Join("\n\n", paragraphs), string.Join("\n\n", changed), ComparisonView.Side);

        texts.FindAll("details.fold > summary").Select(summary => summary.TextContent).ShouldBe(["29 paragrafi uguali", "28 paragrafi uguali"]);
        texts.FindAll(".texts > .row").Count.ShouldBe(3);
    }

    [Fact]
    public void Side_BreakPutIn_IsShownByItsSign()
    {
        var cells = Draw(OneParagraph, TwoParagraphs, ComparisonView.Side).FindAll(".cell");

        (cells[0].QuerySelector("del")!.TextContent, cells[1].QuerySelector("ins")!.TextContent).ShouldBe(("␣", "¶"));
        cells[1].TextContent.ShouldBe("Uno due tre quattro.¶\n\nCinque sei sette otto.");
    }

    [Fact]
    public void Inline_BreakTakenOut_PartsNothingAnyMore() =>
        Draw(TwoParagraphs, OneParagraph, ComparisonView.Inline).Find(".words").TextContent.ShouldBe("Uno due tre quattro.¶␣Cinque sei sette otto.");

    // A moved paragraph is one change: where it stood is gone to from where it stands.
    [Fact]
    public void Side_MovedParagraph_IsOneChangeOfTwoPlacesThatCanBeGoneTo()
    {
        var texts = Draw("Uno due tre quattro.\n\nCinque sei sette.\n\nOtto nove dieci.", "Cinque sei sette.\n\nOtto nove dieci.\n\nUno due tre quattro.", ComparisonView.Side);

        texts.FindAll("[data-change]").ShouldHaveSingleItem().ClassList.ShouldContain("movedhere");
        texts.FindAll(".row[tabindex='-1']").Count.ShouldBe(2);
    }

    [Fact]
    public void PageAroundIt_DrawnAgain_DrawsNoComparisonAgain()
    {
        var texts = Draw(Before, After, ComparisonView.Side);

        texts.Render(parameters => parameters.Add(one => one.Language, "it"));

        texts.RenderCount.ShouldBe(1);
    }

    private static ComparedClaim Claim(ClaimFate fate, string key, string before, string? after) =>
        new(key, fate, Standing(Before, before), after is null ? null : Standing(After, after));

    private static ClaimStanding Standing(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new ClaimStanding(Signed, 1, 1, new ClaimExtent([new TextSpan(start, start + words.Length)], words, "", ""), null, null, null, null, null);
    }

    private IRenderedComponent<ComparedTexts> Draw(string before, string after, ComparisonView view, params ComparedClaim[] claims) =>
        Render<ComparedTexts>(parameters => parameters
            .Add(texts => texts.Comparison, new ComparisonOnScreen(TextComparison.Of(TextOf(before), TextOf(after)), claims))
            .Add(texts => texts.View, view)
            .Add(texts => texts.BeforeName, "Versione 1")
            .Add(texts => texts.AfterName, "Versione 2")
            .Add(texts => texts.Language, "it"));

    private static ArticleText TextOf(string text)
    {
        var blocks = new List<TextBlock>();
        var start = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            blocks.Add(new TextBlock(BlockKind.Paragraph, new TextSpan(start, start + paragraph.Length), 0, []));
            start += paragraph.Length + 2;
        }

        return new ArticleText(text, blocks);
    }
}
