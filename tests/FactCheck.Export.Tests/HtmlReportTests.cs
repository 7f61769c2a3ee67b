using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Review;

namespace FactCheck.Export;

public class HtmlReportTests
{
    [Theory]
    [InlineData("it")]
    [InlineData("en")]
    public void Write_PartialReview_IsAsApproved(string culture) =>
        Approval.Matches(WithoutStyle(HtmlReport.Write(new(TestStory.Reviewed()), TestStory.Options(culture))), $"report.{culture}.html");

    [Fact]
    public void Write_Report_ParsesStrictlyInItsLanguage() =>
        Parse(HtmlReport.Write(new(TestStory.Reviewed()), TestStory.Options("en"))).DocumentElement.GetAttribute("lang").ShouldBe("en");

    [Fact]
    public void Write_Report_MakesNoRequest()
    {
        var page = Page();
        page.QuerySelectorAll("script,link,img,iframe,object,embed,form,base,[src],[srcset],[background],[onclick]").ShouldBeEmpty();
        page.QuerySelector("style")!.TextContent.ShouldNotContain("url(");
        page.QuerySelector("style")!.TextContent.ShouldNotContain("@import");
        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").ShouldStartWith("default-src 'none'");
    }

    [Fact]
    public void Write_OutsideLinks_TellNothingToTheirTarget() =>
        Page().QuerySelectorAll("a:not([href^='#'])").ShouldAllBe(link => link.GetAttribute("rel") == "noopener noreferrer nofollow");

    [Fact]
    public void Write_EveryClaim_HasOneNumberThatLeadsToItsRow()
    {
        var page = Page();
        page.QuerySelectorAll("article a.m").Select(number => number.GetAttribute("href")).Order().ShouldBe(["#c1", "#c2", "#c3", "#c4", "#c5"]);
        page.QuerySelectorAll("article a.m").ShouldAllBe(number => page.QuerySelector(number.GetAttribute("href")!)!.LocalName == "tr");
    }

    [Fact]
    public void Write_Number_SpeaksItsVerdict() =>
        Page().QuerySelector("a.m[href='#c2']")!.GetAttribute("aria-label").ShouldBe("Affermazione 2, contestata");

    [Fact]
    public void Write_Fragments_AreSeparateMarksUnderOneNumber()
    {
        var marks = Page().QuerySelectorAll("article p mark.ver").Select(mark => mark.TextContent).ToList();
        marks.ShouldBe(["il ponte", "sarebbe già stato collaudato due volte1●"]);
    }

    [Fact]
    public void Write_SplitVerb_LightsItsPartsOnly() =>
        Page().QuerySelectorAll("mark.con .v").Select(part => part.TextContent).ShouldBe(["starebbe", "muovendo"]);

    [Fact]
    public void Write_ArticleLessItsNumbers_IsTheTextUnchanged()
    {
        var article = Page().QuerySelector("article")!;
        article.QuerySelectorAll("a.m").ToList().ForEach(number => number.Remove());
        string.Concat(article.TextContent.Where(sign => !char.IsWhiteSpace(sign)))
            .ShouldBe(string.Concat(TestStory.Text[TestStory.Title.Length..].Where(sign => !char.IsWhiteSpace(sign))));
    }

    [Fact]
    public void Write_Headings_NeverSkipALevel()
    {
        int[] levels = [.. Page().QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0')];
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1 && pair.Second >= 2);
    }

    [Fact]
    public void Write_Table_NamesColumnsAndRows()
    {
        var page = Page();
        page.QuerySelectorAll("thead th").ShouldAllBe(head => head.GetAttribute("scope") == "col");
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.FirstElementChild!.GetAttribute("scope") == "row");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
    }

    [Fact]
    public void Write_ToChange_PutsDisputedThenSourcelessFirst() =>
        Page().QuerySelectorAll(".todo li b").Select(item => item.TextContent)
            .ShouldBe(["Affermazione 2", "Affermazione 3", "Affermazione 4", "Affermazione 5"]);

    [Fact]
    public void Write_PartialReview_SaysWhatIsMissing() => Page().QuerySelector(".part")!.TextContent.ShouldContain("2 affermazioni su 5");

    [Fact]
    public void Write_AllExamined_IsNotCalledPartial() => Page(TestStory.Reviewed(complete: true)).QuerySelector(".part").ShouldBeNull();

    [Fact]
    public void Write_NoClaims_SaysSoWithoutTable()
    {
        var page = Page(TestStory.WithoutClaims());
        page.QuerySelector("table").ShouldBeNull();
        page.QuerySelector("figcaption")!.TextContent.ShouldBe("Nessun condizionale da verificare");
    }

    [Fact]
    public void Write_Evidence_StandsBesideItsClaim() => Page().QuerySelectorAll("#c1 .ev").Select(piece => piece.TextContent).ShouldBe(
    [
        "Verbale di collaudo (sostiene, dalla fonte stessa dell'affermazione, comune.example, Comune di Borgolieto, letto il 20 marzo 2026, copia archiviata): «due volte, con esito positivo»",
        "Fonte riservata (contesto)",
    ]);

    [Fact]
    public void Write_Replies_SayWhatBecameOfThem() => Page().QuerySelectorAll("#c2 .ev").Skip(1).Select(reply => reply.TextContent).ShouldBe(
    [
        "Replica chiesta a: Il sindaco (ha risposto, telefono, 24 marzo 2026, 08:20): «Mi sto muovendo da un mese.»",
        "Replica chiesta a: La ditta (nessuna risposta)",
    ]);

    [Fact]
    public void Write_Dismissed_IsCountedAsTheScreenCounts()
    {
        var page = Page(TestStory.WithDismissed());

        page.QuerySelector(".fig figcaption")!.TextContent.ShouldBe("5 affermazioni4 di 5 esaminate (1 scartata)");
        page.QuerySelector(".part")!.TextContent.ShouldEndWith("1 affermazione su 5 è ancora da verificare.");
    }

    [Fact]
    public void Write_Dismissed_IsListedWithItsReasonAndNotInTheTable()
    {
        var page = Page(TestStory.WithDismissed());
        page.QuerySelector("#c5").ShouldBeNull();
        page.QuerySelectorAll("h2").Single(head => head.TextContent == "Scartate: non da verificare").NextElementSibling!.TextContent
            .ShouldBe("Affermazione 5 (paragrafo 4), «avrebbe ceduto un pilone»: opinione: lo dice il capocantiere (Luca Sorge).");
    }

    [Fact]
    public void Write_FactOnItsOwnSourceAlone_IsToChange()
    {
        var article = TestStory.Reviewed();
        article.Claims[0].Mark(Verdict.Verified(), "Marta Riva", TestStory.Now);
        Page(article).QuerySelectorAll(".todo li").Select(item => item.TextContent)
            .ShouldContain(item => item.Contains("Affermazione 1", StringComparison.Ordinal) && item.EndsWith("la sostiene soltanto la sua stessa fonte.", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Times_AreRomeTimes() => Page().QuerySelector(".rh")!.TextContent.ShouldContain("24 marzo 2026, 11:20");

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Write_HostileWords_StayWords(string payload)
    {
        var page = Page(Hostile(payload));
        page.QuerySelectorAll("script,img,svg:not([aria-hidden]),iframe,style:not(head style),meta:not(head meta)").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "#").ShouldAllBe(address => address.StartsWith('#') || address.StartsWith("http", StringComparison.Ordinal) || address == "mailto:a@example.org");
        page.QuerySelector("h1")!.TextContent.ShouldBe(payload);
    }

    public static TheoryData<string> Payloads() => new(
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style></title></textarea><svg onload=alert(1)>", "' onmouseover='alert(1)",
        "[clic](javascript:alert(1))", "<a href=\"javascript:alert(1)\">clic</a>", "![x](https://example.org/p.gif)", "&lt;script&gt;", "--><iframe srcdoc='x'>", "javascript:alert(1)",
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></math>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "]]><script>alert(1)</script>",
        "<body onload=alert(1)>", "<base href=//example.org/>", "<meta http-equiv=refresh content=0>", "<form action=x><button>ok</button></form>", "<object data=x></object>", "<link rel=stylesheet href=//example.org>",
        "<template><script>alert(1)</script></template>", "<a href='data:text/html,x'>clic</a>", "<ScRiPt>alert(1)</sCrIpT>", "＜script＞alert(1)＜/script＞", "<img src=`x`onerror=alert(1)>", "\" autofocus onfocus=\"alert(1)",
        "</article></main></body></html>", "</mark></p></article>", "expression(alert(1))", "}*{background:url(//example.org)}", "\\3c/style\\3e", "<!--", "-->", "<![CDATA[x]]>", "<?xml version=1?>",
        "[clic](data:text/html,x)", "[clic](https://example.org \"titolo\")", "[clic][1]", "[1]: javascript:alert(1)", "<https://example.org>", "<a@example.org>", "![x][1]", "[![x](y)](z)", "[^1]: altra nota", "[^nota]",
        "| a | b |", "--- title: x ---", "+++", "~~~", "```js", ":::nota", "{onclick=alert(1)}", "&#x6A;avascript:alert(1)", "&NewLine;<b>x</b>", "*[HTML]: sigla", "==a== ++b++ ^c^ ~d~", "$$x$$", "\\", "a\\|b");

    internal static ReviewedArticle Hostile(string payload)
    {
        string text = payload + "\n\nPoi " + payload + " sarebbe finito.";
        int second = payload.Length + 2;
        var blocks = new[] { new TextBlock(BlockKind.Title, new(0, payload.Length), 0, []), new TextBlock(BlockKind.Paragraph, new(second, text.Length), 0, [new InlineMark(new(second, second + 3), InlineStyle.Link, "javascript:alert(1)")]) };
        var article = new NewArticle(payload, new ArticleText(text, blocks), TextFormat.PlainText, null, payload, payload, null, payload);
        var claims = TestStory.Build(article, TestStory.Claimed(text, [text[(second + 4)..]], ["sarebbe finito"]));
        claims[0].Mark(Verdict.Unverified(), payload, TestStory.Now);
        claims[0].WriteNote(payload);
        TestStory.Keep(claims[0], EvidenceStance.Supports, new EvidenceOrigin(payload, payload, payload, payload, payload));
        TestStory.Ask(claims[0], new ReplyEntry(payload, null, payload, payload, ReplyState.Answered));
        return TestStory.Of(article, claims);
    }

    private static IHtmlDocument Page(ReviewedArticle? article = null) => Parse(HtmlReport.Write(new(article ?? TestStory.Reviewed()), TestStory.Options()));

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    /// <summary>The style sheet has no words, and would drown the rest.</summary>
    private static string WithoutStyle(string html) => html[..html.IndexOf("<style>", StringComparison.Ordinal)] + html[(html.IndexOf("</style>", StringComparison.Ordinal) + 9)..];
}
