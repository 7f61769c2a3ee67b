using FactCheck.Detection;

namespace FactCheck.Review.Anchoring;

/// <summary>How claims land on the pairs of the corpus, whose landings were written before any was run.</summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const double LeastRight = 0.95;

    [Fact]
    public void Corpus_HasAtLeastSeventyPairs() => RevisionPair.All.Count.ShouldBeGreaterThanOrEqualTo(70);

    [Fact]
    public void Carry_EveryPair_ConfirmsNothingSilentlyAndNowhereElse()
    {
        foreach (var pair in RevisionPair.All)
        {
            var kept = pair.Expected().Where(IsKept).Select(PlaceOf).ToList();

            Carried(pair).Where(IsKept).Select(PlaceOf).Except(kept).ShouldBeEmpty(pair.Name);
        }
    }

    [Fact]
    public void Carry_EveryPair_LandsNearlyAllAsWritten()
    {
        var (all, right) = (0, 0);
        foreach (var pair in RevisionPair.All)
        {
            var (expected, carried) = (pair.Expected(), Carried(pair));
            var missed = expected.Except(carried).ToList();
            (all, right) = (all + expected.Count, right + expected.Count - missed.Count);
            Write(pair, missed, carried.Except(expected).ToList());
        }

        output.WriteLine($"{right} of {all} as written, in {RevisionPair.All.Count} pairs");
        ((double)right / all).ShouldBeGreaterThanOrEqualTo(LeastRight);
    }

    [Fact]
    public void PutBack_EveryTextThatReturns_PutsBackWhatIsWritten()
    {
        foreach (var pair in RevisionPair.All.Where(pair => pair.Then is not null))
        {
            var then = pair.Then!;
            var expected = then.Places.Select(place => RevisionPair.Line(place.Label, place.Span, then.Text));

            var back = ClaimAnchoring.PutBack(then.Article, pair.Claims(), []);

            back.Select(landing => RevisionPair.Line($"{RevisionPair.Number(landing.Id)} back", landing.Extent!.Span, then.Text)).ShouldBe(expected, pair.Name);
        }
    }

    private static IReadOnlyList<string> Carried(RevisionPair pair) =>
        pair.Lines(ClaimAnchoring.Carry(pair.Before.Article, pair.After.Article, pair.Claims(), ClaimDetector.Italian.Detect(pair.After.Text)));

    private static bool IsKept(string line) => line.Split(' ')[1] is "exact" or "moved";

    // Exact or moved, the verdict is kept: what must not be wrong is the claim and its place.
    private static (string Number, string Place) PlaceOf(string line) => (line.Split(' ')[0], line.Split(' ')[2]);

    private void Write(RevisionPair pair, List<string> missed, List<string> instead)
    {
        if (missed.Count + instead.Count > 0)
        {
            output.WriteLine($"{pair.Name}\n   written: {string.Join("\n            ", missed)}\n   landed:  {string.Join("\n            ", instead)}");
        }
    }
}
