using AngleSharp.Dom;
using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Comments;

public class CommentSectionTests : WorkbenchTest
{
    [Fact]
    public async Task Send_TwoComments_ShowsBothRenderedAndCountsThem()
    {
        var (page, id) = await OpenAsync();

        await SendAsync(page, "Chi ha il **verbale**?");
        await SendAsync(page, "Lo ha *Bruno*.");

        (await FirstAsync(id)).Comments.Select(comment => (comment.By, comment.Text)).ShouldBe([("Anna", "Chi ha il **verbale**?"), ("Anna", "Lo ha *Bruno*.")]);
        page.FindAll("[data-testid=comment-text]").Select(text => text.InnerHtml.Trim()).ShouldBe(["<p>Chi ha il <strong>verbale</strong>?</p>", "<p>Lo ha <em>Bruno</em>.</p>"]);
        page.Find("[data-testid=comment-count]").TextContent.ShouldBe("2");
        (await Store.DraftsAsync(id, "Anna", Token)).ShouldBeEmpty();
        var article = new ArticleOnScreen((await Store.FindAsync(id, Token))!);
        Render<ClaimRow>(row => row.Add(one => one.Article, article).Add(one => one.Claim, article.Queue[0])).Find("[data-testid=row-comments]").TextContent.ShouldBe("2 commenti");
    }

    [Fact]
    public async Task Send_Blank_WritesNothing()
    {
        var (page, id) = await OpenAsync();

        await SendAsync(page, " \n ");

        (await FirstAsync(id)).Comments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<script>document.title='x'</script>")]
    [InlineData("<img src=x onerror=\"document.title='x'\">")]
    [InlineData("![x](https://spia.example/p.png)")]
    [InlineData("[clic](javascript:alert(1))")]
    [InlineData("[clic](JaVaScRiPt&#58;alert(1))")]
    [InlineData("[clic](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">x</a>")]
    [InlineData("<svg><script>alert(1)</script></svg><math><mtext><img src=x onerror=alert(1)>")]
    [InlineData("<scr<script>ipt>alert(1)</scr</script>ipt>")]
    [InlineData("</div></li></ol><iframe src=\"https://spia.example\"></iframe>")]
    [InlineData("<form action=https://spia.example><input name=q></form><style>*{display:none}</style>")]
    [InlineData("**<b onmouseover=alert(1)>x</b>** `<script>alert(1)</script>`")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    public async Task Show_HostileMarkdown_ExecutesNothingAndAsksNobody(string payload)
    {
        var (page, _) = await OpenAsync();

        await SendAsync(page, payload);

        var text = page.Find("[data-testid=comment-text]");
        text.QuerySelectorAll("script, img, svg, math, iframe, form, input, style, object, embed, link, base, meta").ShouldBeEmpty();
        text.QuerySelectorAll("*").SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Except(["href", "rel", "start"]).ShouldBeEmpty();
        text.QuerySelectorAll("a[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("http", StringComparison.Ordinal) || link.GetAttribute("href")!.StartsWith("mailto:", StringComparison.Ordinal));
        // The preview goes the same way.
        page.Instance.PreviewComment(payload).ShouldBe(text.InnerHtml.Trim());
    }

    [Fact]
    public async Task Resolve_Comment_FoldsItAndSaysWhoUntilItIsReopened()
    {
        var (page, id) = await OpenAsync();
        await SendAsync(page, "Manca la data.");

        await page.Find("[data-testid=resolve]").ClickAsync();
        page.Find("[data-testid=comment] details summary").TextContent.ShouldContain("risolto da Anna");
        page.Find("[data-testid=comment-text]").TextContent.Trim().ShouldBe("Manca la data.");

        await page.Find("[data-testid=resolve]").ClickAsync();
        page.FindAll("[data-testid=comment] details").ShouldBeEmpty();
        (await FirstAsync(id)).Comments.ShouldHaveSingleItem().IsResolved.ShouldBeFalse();
    }

    [Fact]
    public async Task Edit_OwnComment_ChangesItsWordsAndSaysSo()
    {
        var (page, _) = await OpenAsync();
        await SendAsync(page, "Manca la dta.");
        await page.Find("[data-edit]").ClickAsync();

        await TypeAsync(page, page.Find("[data-testid=comment] textarea"), "Manca la data.", isDone: true);

        page.FindAll("[data-testid=comment] textarea").ShouldBeEmpty();
        page.Find("[data-testid=comment]").TextContent.ShouldContain("modificato");
        page.Find("[data-testid=comment-text]").TextContent.Trim().ShouldBe("Manca la data.");
    }

    [Fact]
    public async Task Remove_OwnComment_CanBeTakenBack()
    {
        var (page, id) = await OpenAsync();
        await SendAsync(page, "Manca la data.");

        await page.Find("[data-testid=remove-comment]").ClickAsync();
        (await FirstAsync(id)).Comments.ShouldBeEmpty();
        await page.Find("[data-testid=undo-offer] button").ClickAsync();

        (await FirstAsync(id)).Comments.ShouldHaveSingleItem().Text.ShouldBe("Manca la data.");
    }

    [Fact]
    public async Task Others_Comment_ArrivesIsAnnouncedAndIsNotOnesOwnToChange()
    {
        var (page, id) = await OpenAsync();
        var claim = await FirstAsync(id);

        await Store.DecideAsync(claim.Id, claim.Version, new ClaimDecision.KeepComment(Guid.NewGuid(), "Ho io il verbale."), "Bruno", Token);

        page.WaitForAssertion(() => page.Find("[data-testid=comment-text]").TextContent.Trim().ShouldBe("Ho io il verbale."));
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("Bruno ha commentato l'affermazione 1.");
        page.FindAll("[data-edit], [data-testid=remove-comment]").ShouldBeEmpty();
        page.FindAll("[data-testid=resolve]").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Others_CommentAfterAVerdict_IsNotToldAsTheVerdict()
    {
        var (page, id) = await OpenAsync();
        var claim = await FirstAsync(id);
        var marked = ((MarkOutcome.Saved)await Store.MarkAsync(claim.Id, claim.Version, Verdict.Verified(), "Bruno", Token)).Claim;

        await Store.DecideAsync(claim.Id, marked.Version, new ClaimDecision.KeepComment(Guid.NewGuid(), "Visto."), "Carla", Token);

        page.WaitForAssertion(() => page.Find("[data-testid=announcement]").TextContent.ShouldBe("Carla ha commentato l'affermazione 1."));
    }

    [Fact]
    public async Task Open_WithACommentHalfTyped_GoesOnWithIt()
    {
        var (page, id) = await OpenAsync();
        await TypeAsync(page, Field(page), "Da chiedere a", isDone: false);

        var again = Open(id);
        Field(again).GetAttribute("value").ShouldBe("Da chiedere a");
        await SendAsync(again, "Da chiedere a Carla.");

        (await FirstAsync(id)).Comments.ShouldHaveSingleItem().Text.ShouldBe("Da chiedere a Carla.");
    }

    [Fact]
    public async Task Type_LettersOnTheirWay_AreNotOverwritten()
    {
        var (page, _) = await OpenAsync();

        await TypeAsync(page, Field(page), "Da ch", isDone: false);

        Field(page).GetAttribute("value").ShouldBe("");
    }

    private async Task<Claim> FirstAsync(Guid article) => (await Store.FindAsync(article, Token))!.Queue[0];

    private static IElement Field(IRenderedComponent<WorkbenchPage> page) => page.Find("[data-testid=comments] > [data-comment-box] textarea");

    private static Task<bool> SendAsync(IRenderedComponent<WorkbenchPage> page, string text) => TypeAsync(page, Field(page), text, isDone: true);

    // As the script does, which alone knows what stands in the field.
    private static Task<bool> TypeAsync(IRenderedComponent<WorkbenchPage> page, IElement field, string text, bool isDone)
    {
        var place = field.GetAttribute("data-typed")!;
        return page.InvokeAsync(() => isDone ? page.Instance.SaveTypedAsync(place, text) : page.Instance.KeepDraftAsync(place, text));
    }
}
