using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Consistency;

/// <summary>Findings of <see cref="SampleArticle"/> made by hand: what the detector finds today is no matter here.</summary>
internal static class FindingSamples
{
    public static ArticleFinding Headline(ReviewedArticle article) => new(
        "aa", ArticleFindingKind.HeadlineStates, Current("Il porto di Valmarina verso la vendita"), Current("la giunta starebbe trattando con un fondo straniero"),
        [article.Queue[0].Id], new Reason("headlineStates", "starebbe trattando"));

    public static ArticleFinding Orphan(ReviewedArticle article) => new(
        "bb", ArticleFindingKind.OrphanHearsay, Current("Gli operai non si sarebbero, per ora, opposti"), null, [article.Queue[2].Id], new Reason("noSource", "sarebbero opposti"));

    public static ArticleFinding Agency(ReviewedArticle article) => new(
        "cc", ArticleFindingKind.StatedAgainstAgency, Current("dice un consigliere"),
        new FindingPassage(new PassageOrigin.Take(Guid.NewGuid(), "Ansa"), new TextSpan(0, 30), "avrebbe detto un consigliere"), [], new Reason("agencyConditional", "avrebbe detto"));

    public static ArticleFinding JudgedOtherwise(ReviewedArticle article, Guid other) => new(
        "dd", ArticleFindingKind.JudgedOtherwise, Current("Il sindaco, rientrato ieri, avrebbe già firmato una lettera"),
        new FindingPassage(new PassageOrigin.OtherArticle(other, "Il sindaco e la lettera", Guid.NewGuid(), 3, Verdict.Disputed()), new TextSpan(0, 20), "avrebbe firmato la lettera"),
        [article.Queue[1].Id], new Reason("otherVerdict", "Il sindaco e la lettera"));

    public static FindingsOnScreen OnScreen(params ArticleFinding[] findings) => new(true, false, findings, [], [ArticleFindingKind.HeadlineStates, ArticleFindingKind.ReplyMissing]);

    public static ArticleFinding Answered(this ArticleFinding finding, FindingAnswer answer) => finding with { Ruling = new FindingRuling(answer, "Berta", DateTime.UtcNow) };

    public static FindingDesk Desk(Func<ArticleFinding, FindingAnswer?, Task>? answer = null, Func<Guid, Task>? goTo = null, Func<FindingPassage, Task>? show = null, Func<Task>? again = null) => new()
    {
        AnswerAsync = answer ?? ((_, _) => Task.CompletedTask),
        GoToAsync = goTo ?? (_ => Task.CompletedTask),
        ShowAsync = show ?? (_ => Task.CompletedTask),
        LookAgainAsync = again ?? (() => Task.CompletedTask),
        RemoveTakeAsync = _ => Task.CompletedTask,
        AskEditorAsync = () => Task.FromResult<string?>("Anna"),
    };

    private static FindingPassage Current(string words)
    {
        var start = SampleArticle.Text.IndexOf(words, StringComparison.Ordinal);
        return new FindingPassage(PassageOrigin.Current.Text, new TextSpan(start, start + words.Length), words);
    }
}
