using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

public class ClaimFilterTests
{
    private readonly ReviewedArticle _article = SampleArticle.Reviewed();

    [Fact]
    public void Orphan_ShowsReportedClaimsWithoutSource() => Numbers(new ClaimFilter(Orphan: true)).ShouldBe([2]);

    [Fact]
    public void Doubtful_ShowsReadingsOfLowConfidence() => Numbers(new ClaimFilter(Doubtful: true)).ShouldBe([1]);

    [Fact]
    public void ByHand_WithoutAny_ShowsNothing() => Numbers(new ClaimFilter(ByHand: true)).ShouldBeEmpty();

    [Fact]
    public void Dismissed_ShowsWhatIsNoClaimToCheck()
    {
        Dismiss(1);

        Numbers(new ClaimFilter(VerdictFilter.Dismissed)).ShouldBe([1]);
        Numbers(new ClaimFilter(VerdictFilter.ToReview)).ShouldBe([0, 2]);
    }

    [Fact]
    public void Order_ByVerdict_PutsOpenOnesFirstAndDismissedOnesLast()
    {
        Dismiss(0);
        Mark(1, Verdict.Verified());

        Numbers(new ClaimFilter(Order: ClaimOrder.Verdict)).ShouldBe([2, 1, 0]);
    }

    [Fact]
    public void Counts_SayWhatEachFilterWouldShow()
    {
        var counts = new ClaimCounts(_article.Claims);

        (counts.Reported, counts.Doubtful, counts.Orphan, counts.ByHand, counts.Hidden).ShouldBe((3, 1, 1, 0, 1));
        counts.HiddenBy.ShouldBe([new KeyValuePair<Reading, int>(Reading.Stance, 1)]);
    }

    private void Mark(int index, Verdict verdict) => _article.Claims[index].Mark(verdict, "Anna", DateTime.UnixEpoch);

    private void Dismiss(int index) => _article.Claims[index].Rule(new Ruling(null, new Dismissal(DismissalReason.Slight)), "Anna", DateTime.UnixEpoch);

    private IEnumerable<int> Numbers(ClaimFilter filter)
    {
        var claims = _article.Claims.ToList();
        return filter.Apply(new ArticleOnScreen(_article), null).Select(claim => claims.IndexOf(claim));
    }
}
