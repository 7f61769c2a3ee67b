using AngleSharp.Html.Parser;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Export;

public class ReportLedgerTests
{
    [Fact]
    public void Write_OneRevision_HasNoLedger() =>
        HtmlReport.Write(new ReportSubject(TestStory.Reviewed()), TestStory.Options()).ShouldNotContain("id=\"ledger\"");

    [Fact]
    public void Write_ClaimThatChanged_TellsWordsMoodAndVerdictOfEachVersion()
    {
        var article = TestStory.Reviewed();
        var subject = Hardened(article);

        var page = new HtmlParser().ParseDocument(HtmlReport.Write(subject, TestStory.Options()));

        var rows = page.QuerySelectorAll("table.led tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent)).ToList();
        rows[0].ShouldBe(["1–2", "«il sindaco avrebbe firmato»", "condizionale", "▲ Contestata (errata)"]);
        rows[1].ShouldBe(["3", "«il sindaco ha firmato»", "indicativo", "○ Da verificare"]);
        page.QuerySelector("table.led th[scope=rowgroup] a")!.GetAttribute("href").ShouldBe("#c4");
        page.QuerySelector("table.led th[scope=rowgroup] small")!.TextContent.ShouldBe("▲ è caduto il condizionale");
        page.QuerySelector("p.rest")!.TextContent.ShouldBe("Le altre 4 affermazioni hanno le parole e l’esito di sempre.");
    }

    [Fact]
    public void Write_Hardening_IsTheFirstThingToChange()
    {
        var page = new HtmlParser().ParseDocument(HtmlReport.Write(Hardened(TestStory.Reviewed()), TestStory.Options()));

        page.QuerySelector(".todo li")!.TextContent.ShouldContain("Affermazione 4");
        page.QuerySelector(".todo li")!.TextContent.ShouldContain("è caduto il condizionale: «avrebbe firmato» è diventato «ha firmato»; era «contestata (errata)», ma le parole sono cambiate: da decidere di nuovo");
    }

    [Fact]
    public void Write_HardeningAnEditorExcused_IsNotToldAgain()
    {
        var subject = Hardened(TestStory.Reviewed());
        var claim = subject.Article.Queue[3];
        var finding = new ArticleFinding("k", ArticleFindingKind.Hardened, new FindingPassage(PassageOrigin.Current.Text, claim.Span, claim.Quote), null, [claim.Id],
            new Reason("earlierConditional", "avrebbe firmato"), new FindingRuling(FindingAnswer.Dismiss("lo ha detto lui"), "Anna", TestStory.Now));

        HtmlReport.Write(subject with { Findings = [finding] }, TestStory.Options()).ShouldNotContain("è diventato");
    }

    [Fact]
    public void Write_LostClaim_SaysThatItIsNoLongerInTheText()
    {
        var article = TestStory.Reviewed();
        var lost = TestStory.Build(TestStory.New(), TestStory.Claimed(TestStory.Text, ["avrebbe ceduto un pilone"], ["avrebbe ceduto"]))[0];
        lost.Arrive(new ClaimArrival(Landing.Lost) { WasToCheck = true });
        var subject = new ReportSubject(article) { Ledger = [new LedgerEntry(lost, [Standing(lost.Id, 1, "avrebbe ceduto un pilone", VerbMood.Conditional, Verdict.Unverified())])] };

        MarkdownReport.Write(subject, TestStory.Options()).ShouldContain("- **Non più nel testo**\n  - Versione 1 (condizionale): «avrebbe ceduto un pilone» ■ Senza riscontro");
    }

    private static ReportSubject Hardened(ReviewedArticle article)
    {
        var claim = article.Queue[3];
        claim.Arrive(new ClaimArrival(Landing.Reworded)
        {
            WasToCheck = true,
            Hardening = new Hardening(2, new TextSpan(0, 26), "il sindaco avrebbe firmato", "avrebbe firmato", "ha firmato", null),
            Expired = new ExpiredRuling(Verdict.Disputed(DisputeGround.Wrong), null, "il sindaco avrebbe firmato", 2, "Anna", TestStory.Now),
        });
        var before = Verdict.Disputed(DisputeGround.Wrong);
        return new ReportSubject(article)
        {
            Ledger = [new LedgerEntry(claim, [
                Standing(claim.Id, 1, "il sindaco avrebbe firmato", VerbMood.Conditional, before), Standing(claim.Id, 2, "il sindaco avrebbe firmato", VerbMood.Conditional, before),
                Standing(claim.Id, 3, "il sindaco ha firmato", VerbMood.Indicative, null)])],
        };
    }

    private static ClaimStanding Standing(Guid id, int revision, string words, VerbMood mood, Verdict? verdict) =>
        new(id, 4, revision, new ClaimExtent([new TextSpan(0, words.Length)], words, "", ""), mood, null, verdict, null, null);
}
