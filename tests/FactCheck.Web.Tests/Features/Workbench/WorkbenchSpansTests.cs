using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What the page does with words that the script hands over.</summary>
public class WorkbenchSpansTests : WorkbenchTest
{
    [Fact]
    public async Task AddClaim_Words_SelectsTheNewClaimAndOffersToTakeItBack()
    {
        var (page, id) = await OpenAsync();
        var at = At("rientrato ieri");

        (await page.InvokeAsync(() => page.Instance.AddClaimAsync(at.Start, at.End))).ShouldBeTrue();

        (await Store.FindAsync(id, Token))!.Claims.ShouldContain(claim => claim.Origin == ClaimOrigin.ByHand && claim.Quote == "rientrato ieri");
        page.Find(".body .c.sel").TextContent.ShouldBe("rientrato ieri");
        page.Find("[data-testid=announcement]").TextContent.ShouldContain("aggiunta: «rientrato ieri»");
        page.Find("[data-testid=undo-offer]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(4, 4)]
    [InlineData(9, 3)]
    [InlineData(0, 1_000_000)]
    public async Task AddClaim_PlacesThatAreNone_ChangesNothing(int start, int end)
    {
        var (page, id) = await OpenAsync();

        (await page.InvokeAsync(() => page.Instance.AddClaimAsync(start, end))).ShouldBeFalse();

        (await Store.FindAsync(id, Token))!.Claims.Count.ShouldBe(4);
    }

    [Fact]
    public async Task AddClaim_OnlyTheSpaceBetweenParagraphs_SaysWhy()
    {
        var (page, _) = await OpenAsync();
        var at = SampleArticle.Text.IndexOf("\n\n", StringComparison.Ordinal);

        (await page.InvokeAsync(() => page.Instance.AddClaimAsync(at, at + 2))).ShouldBeFalse();

        page.Find("[data-testid=announcement]").TextContent.ShouldContain("non c'è nessuna parola");
    }

    [Fact]
    public async Task MoveEdges_Claim_IsWrittenWithWhatItWas()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Claims[0];
        var end = claim.Span.End - " straniero".Length;

        (await page.InvokeAsync(() => page.Instance.MoveEdgesAsync(0, claim.Span.Start, end))).ShouldBeTrue();

        page.Find(".body .c[data-c='0']").TextContent.ShouldBe("la giunta starebbe trattando con un fondo");
        (await Store.HistoryAsync(claim.Id, Token)).ShouldHaveSingleItem().Kind.ShouldBe(ClaimEventKind.EdgesMoved);
    }

    [Fact]
    public async Task MoveEdges_LongerThanAClaimCanBe_SaysSo()
    {
        var text = SampleArticle.Text + "\n\n" + string.Join(' ', Enumerable.Repeat("parola", 1_000));
        var blocks = new[] { new TextBlock(BlockKind.Title, new(0, SampleArticle.Title.Length), 0, []), new TextBlock(BlockKind.Paragraph, new(SampleArticle.Title.Length + 2, text.Length), 0, []) };
        var id = await Store.KeepAsync(SampleArticle.New() with { Text = new Review.ArticleText(text, blocks) }, SampleArticle.Analysis, "Anna", Token);
        var page = Open(id);

        (await page.InvokeAsync(() => page.Instance.MoveEdgesAsync(0, 60, 60 + ClaimExtent.MaxLength + 1))).ShouldBeFalse();

        page.Find("[data-testid=announcement]").TextContent.ShouldContain("troppo lunga");
    }

    [Fact]
    public async Task NameSource_WordsOfTheText_AreTheSourceOfTheSelectedClaim()
    {
        var (page, id) = await OpenAsync();
        var at = At("un consigliere");

        (await page.InvokeAsync(() => page.Instance.NameSourceAsync(at.Start, at.End))).ShouldBeTrue();

        (await Store.FindAsync(id, Token))!.Claims[0].ConfirmedSource!.Name.ShouldBe("consigliere");
    }

    [Fact]
    public async Task Remove_ClaimByHand_IsOfferedForNoOther()
    {
        var (page, id) = await OpenAsync();
        page.FindAll("[data-testid=remove-claim]").ShouldBeEmpty();
        var at = At("rientrato ieri");
        await page.InvokeAsync(() => page.Instance.AddClaimAsync(at.Start, at.End));

        await page.Find("[data-testid=remove-claim]").ClickAsync(new());

        (await Store.FindAsync(id, Token))!.Claims.Count.ShouldBe(4);
    }

    private static (int Start, int End) At(string words)
    {
        var start = SampleArticle.Text.IndexOf(words, StringComparison.Ordinal);
        return (start, start + words.Length);
    }
}
