using Bunit;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

public class ArticleTextTests : ComponentTest
{
    private readonly ArticleOnScreen _article = new(SampleArticle.Reviewed());

    [Fact]
    public void Render_CopiedText_HoldsTheArticlesWordsOnly()
    {
        var text = Draw(_article);

        text.FindAll("p").Select(paragraph => paragraph.TextContent).ShouldBe([SampleArticle.First, SampleArticle.Second]);
    }

    [Fact]
    public void Render_ParenthesisInsideClaim_LightsBothFragmentsUnderOneNumber()
    {
        var fragments = Draw(_article).FindAll(".c[data-c='1']");

        fragments.Select(fragment => fragment.TextContent).ShouldBe(["Il sindaco", "avrebbe già firmato una lettera"]);
        fragments.SelectMany(fragment => fragment.QuerySelectorAll(".nb")).Single().GetAttribute("data-k").ShouldBe("2");
    }

    [Fact]
    public void Render_SplitVerb_EmphasisesEachPart() =>
        Draw(_article).FindAll(".c[data-c='1'] .v").Select(part => part.TextContent).ShouldBe(["avrebbe", "firmato"]);

    [Fact]
    public void Render_LastWordOfClaim_CarriesTheNumberWithoutText()
    {
        var last = Draw(_article).Find(".c[data-c='0'] .nb");

        last.TextContent.ShouldBe("straniero");
        last.GetAttribute("data-k").ShouldBe("1");
    }

    [Fact]
    public void Render_Attribution_IsUnderlinedOnce() =>
        Draw(_article).FindAll(".a").Select(frame => frame.TextContent).ShouldBe(["Secondo fonti del ministero"]);

    [Fact]
    public void Render_Claim_IsNamedForScreenReaders() =>
        Draw(_article).Find(".c[data-c='1'][role=button]").GetAttribute("aria-label")
            .ShouldBe("Affermazione 2 di 3, da verificare, fonte fonti del ministero, dedotta: Il sindaco");

    [Fact]
    public void Render_Attribution_NamesTheClaimsItCovers()
    {
        var frame = Draw(_article).Find(".a");

        frame.GetAttribute("data-for")!.Split(' ').ShouldBe(_article.Claims
            .Where(claim => claim.Attribution is { } source && source.Span.Of(_article.Text.Text) == frame.TextContent)
            .Select(claim => $"{_article.PlaceOf(claim.Id)}"));
    }

    [Fact]
    public void Render_UndecidedClaim_CarriesItsSourceForTheCard() =>
        Glance(_article, 1).ShouldBe(["", "fonti del ministero", "1"]);

    [Fact]
    public void Render_DecidedClaim_CarriesVerdictAndReviewerForTheCard()
    {
        var claim = _article.Queue[1];
        claim.Mark(Verdict.Disputed(DisputeGround.Wrong), "Anna", new DateTime(2026, 3, 24, 9, 41, 12, DateTimeKind.Utc));

        Glance(_article.With(claim), 1).ShouldBe(["Contestata (errata)", "fonti del ministero", "1", "Anna", "2026-03-24T09:41Z"]);
    }

    [Fact]
    public void Render_ManyClaims_TakeOneTabStop() =>
        Draw(_article, _article.Queue[1].Id).FindAll("[tabindex='0']").Select(stop => stop.GetAttribute("data-c")).ShouldBe(["1"]);

    [Fact]
    public void Render_OtherReadings_StayPlainUntilAskedFor()
    {
        Draw(_article).FindAll(".c.hid").ShouldBeEmpty();
        Draw(_article, hidden: true).Find(".c.hid").TextContent.ShouldBe("Sarebbe meglio aspettare");
    }

    [Fact]
    public void Render_TitleWithoutClaims_IsLeftToTheHeader() =>
        Draw(_article).Markup.ShouldNotContain(SampleArticle.Title);

    [Fact]
    public void Mark_OneClaim_DrawsItsVerdict()
    {
        var text = Draw(_article);
        var claim = _article.Queue[2];
        claim.Mark(Verdict.Disputed(), "Anna", DateTime.UnixEpoch);

        text.Render(parameters => parameters.Add(drawn => drawn.Article, _article.With(claim)));

        text.Find(".c[data-c='2']").ClassList.ShouldContain("con");
    }

    [Fact]
    public void Select_ClaimOfAnotherPassage_RendersBothPassagesOnce()
    {
        var article = LongArticle.OnScreen(12);
        var text = Draw(article, article.Queue[0].Id);

        text.Render(parameters => parameters.Add(drawn => drawn.Selected, article.Queue[11].Id));

        text.FindComponents<ArticlePassage>().Select(passage => passage.RenderCount).ShouldBe([2, 1, 1, 2]);
        text.FindAll(".c.sel").Select(mark => mark.GetAttribute("data-c")).Distinct().ShouldBe(["11"]);
    }

    [Fact]
    public void Render_MarkupInTheArticle_StaysText()
    {
        const string hostile = "Titolo\n\n<img src=x onerror=alert(1)> e <b>grassetto</b>";
        var blocks = new[] { new TextBlock(BlockKind.Title, new TextSpan(0, 6), 0, []), new TextBlock(BlockKind.Paragraph, new TextSpan(8, hostile.Length), 0, []) };

        var text = Draw(Article(hostile, blocks));

        text.FindAll("img, b").ShouldBeEmpty();
        text.Find("p").TextContent.ShouldBe(hostile[8..]);
    }

    [Fact]
    public void Render_ScriptLink_IsNoLink()
    {
        const string words = "Titolo\n\nqui e qui";
        var marks = new[] { new InlineMark(new TextSpan(8, 11), InlineStyle.Link, "javascript:alert(1)"), new InlineMark(new TextSpan(14, 17), InlineStyle.Link, "https://esempio.example/a") };
        var blocks = new[] { new TextBlock(BlockKind.Title, new TextSpan(0, 6), 0, []), new TextBlock(BlockKind.Paragraph, new TextSpan(8, words.Length), 0, marks) };

        var links = Draw(Article(words, blocks)).FindAll("a");

        links.Single().GetAttribute("href").ShouldBe("https://esempio.example/a");
        links.Single().GetAttribute("rel").ShouldBe("noopener noreferrer");
    }

    [Fact]
    public void Render_ListItems_ShareOneList()
    {
        const string words = "Titolo\n\nuno\ndue";
        var blocks = new[] { new TextBlock(BlockKind.Title, new TextSpan(0, 6), 0, []), new TextBlock(BlockKind.ListItem, new TextSpan(8, 11), 1, []), new TextBlock(BlockKind.ListItem, new TextSpan(12, 15), 1, []) };

        Draw(Article(words, blocks)).FindAll("ul > li").Select(item => item.TextContent).ShouldBe(["uno", "due"]);
    }

    [Fact]
    public void Render_LongArticle_DrawsMarksAndNumbersOnlyNearTheSelectedClaim()
    {
        var text = Draw(LongArticle.OnScreen(100), LongArticle.OnScreen(100).Queue[0].Id);

        text.FindAll("p").Count.ShouldBe(100);
        text.FindAll(".c").Count.ShouldBeInRange(10, 40);
        text.FindAll(".pn").Count.ShouldBeInRange(10, 40);
        text.FindAll("p")[^1].TextContent.ShouldBe(LongArticle.Paragraph(99));
    }

    [Fact]
    public void MoveTo_BlocksNearTheScreenNow_DrawsTheirMarksInsteadOfTheOthers()
    {
        var text = Draw(LongArticle.OnScreen(100));

        text.InvokeAsync(() => text.Instance.MoveTo(new BlockRange(91, 95)));

        text.FindAll(".c").Select(mark => mark.TextContent).Distinct().ShouldBe(Enumerable.Range(90, 5).Select(LongArticle.Claim));
    }

    [Fact]
    public void Select_ClaimFarFromTheScreen_DrawsItsMark()
    {
        var article = LongArticle.OnScreen(100);
        var text = Draw(article, article.Queue[0].Id);

        text.Render(parameters => parameters.Add(drawn => drawn.Selected, article.Queue[80].Id));

        text.Find(".c.sel").TextContent.ShouldBe(LongArticle.Claim(80));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    public void Mark_ArticleOfAnyLength_RendersOnePassageAgain(int claims)
    {
        var article = LongArticle.OnScreen(claims);
        var text = Draw(article, article.Queue[3].Id);
        var passages = text.FindComponents<ArticlePassage>();
        var claim = article.Queue[3];
        claim.Mark(Verdict.Disputed(), "Anna", DateTime.UnixEpoch);

        text.Render(parameters => parameters.Add(drawn => drawn.Article, article.With(claim)));

        passages.Sum(passage => passage.RenderCount).ShouldBe(passages.Count + 1);
        passages.Single(passage => passage.Instance.Blocks.Contains(article.BlockOf(claim))).RenderCount.ShouldBe(2);
    }

    [Fact]
    public void Revise_ParagraphPutInAbove_KeepsThePassagesThatStandInThePage()
    {
        var article = LongArticle.OnScreen(12);
        var text = Draw(article);
        var before = text.FindComponents<ArticlePassage>().Select(passage => passage.Instance).ToList();

        text.Render(parameters => parameters.Add(drawn => drawn.Article, article.ReadAgain(Revised(article, "Una riga in più."))));

        text.FindComponents<ArticlePassage>().Select(passage => passage.Instance).ShouldBe(before);
        text.FindAll("p").Select(paragraph => paragraph.TextContent).ShouldBe(["Una riga in più.", .. Enumerable.Range(0, 12).Select(LongArticle.Paragraph)]);
    }

    private static ReviewedArticle Revised(ArticleOnScreen article, string added)
    {
        var blocks = article.Text.Blocks.Select(block => block.Span.Of(article.Text.Text)).ToList();
        blocks.Insert(1, added);
        var handed = SampleArticle.New() with { Text = SampleArticle.Read(string.Join("\n\n", blocks)) };
        return new ReviewedArticle(article.Article, Revision.Create(article.Article.Id, 2, handed, 0, "Berta", DateTime.UnixEpoch), []);
    }

    private string[] Glance(ArticleOnScreen article, int place) => Draw(article).Find($".c[role=button][data-c='{place}']").GetAttribute("data-glance")!.Split('\n');

    private static ArticleOnScreen Article(string text, TextBlock[] blocks)
    {
        var handed = new NewArticle("Titolo", new Review.ArticleText(text, blocks), TextFormat.PlainText, null);
        var article = Review.Article.Create(handed, "Anna", DateTime.UnixEpoch);
        return new ArticleOnScreen(new ReviewedArticle(article, Revision.Create(article.Id, 1, handed, 0, "Anna", DateTime.UnixEpoch), []));
    }

    private IRenderedComponent<ArticleText> Draw(ArticleOnScreen article, Guid? selected = null, bool hidden = false) => Render<ArticleText>(parameters => parameters
        .Add(text => text.Article, article).Add(text => text.Selected, selected).Add(text => text.ShowsHidden, hidden));
}
