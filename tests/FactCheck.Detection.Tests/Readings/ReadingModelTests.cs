using FactCheck.Detection.Attributions;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Readings.Cues;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings;

public class ReadingModelTests
{
    [Fact]
    public void Table_EveryLine_NamesAFeatureOnce()
    {
        string[] known = [.. Enumerable.Range(0, CueSpace.Features).Select(CueSpace.NameOf)];
        string[] named = [.. ReadingWeights.Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])];

        named.Except(known, StringComparer.Ordinal).ShouldBeEmpty("Cues were renamed: train again with tests/FactCheck.Evaluation/train.sh.");
        named.ShouldBeUnique();
        known.ShouldBeUnique();
    }

    [Fact]
    public void Table_EveryLine_HasAWeightForEachReading() =>
        ReadingWeights.Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.Split(' ').Length == 1 + Enum.GetValues<Reading>().Length);

    [Fact]
    public void Score_Softmax_SumsToOneWithTheConfidenceOfTheJudgement()
    {
        ClaimContext claim = ClaimOf("Secondo la procura il custode avrebbe venduto le chiavi.");
        double[] scores = new double[ReadingModel.Readings];
        ReadingModel.Score(CueReader.Read(claim), claim.Shape, scores);
        WordModel.AddTo(scores, claim);
        double[] probabilities = [.. scores.Select(score => Math.Exp(score) / scores.Sum(Math.Exp))];

        probabilities.Sum().ShouldBe(1, 1e-9);
        Judgement.Of(claim).Confidence.ShouldBe(probabilities.Max(), 5e-4);
    }

    [Fact]
    public void Share_OverAllCues_SumsToTheScore()
    {
        ClaimContext claim = ClaimOf("Se piovesse ancora, il fiume uscirebbe dagli argini.");
        CueList cues = CueReader.Read(claim);
        double[] scores = new double[ReadingModel.Readings];
        ReadingModel.Score(cues, claim.Shape, scores);

        cues.Seen.Sum(seen => ReadingModel.Share(seen.Cue, claim.Shape, (int)Reading.Hypothetical)).ShouldBe(scores[(int)Reading.Hypothetical], 1e-9);
    }

    [Theory]
    [InlineData("Secondo la procura il custode avrebbe venduto le chiavi.", ReasonCodes.Attribution, "secondo la procura")]
    [InlineData("Se piovesse ancora, il fiume uscirebbe dagli argini.", ReasonCodes.Condition, "se")]
    [InlineData("Il premier annunciò che avrebbe lasciato l'incarico.", ReasonCodes.FutureInPastVerb, "annunciò")]
    [InlineData("Secondo me sarebbe un errore.", ReasonCodes.FirstPerson, "secondo me")]
    public void Detect_PlainCase_GivesTheReasonWithItsWords(string text, string code, string words) =>
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Reasons.ShouldContain(reason => reason.Code == code && reason.Text.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Detect_SameTextTwice_ReadsItAlike()
    {
        const string text = "Il ponte sarebbe crollato per il vento. Se lo avessero chiuso, nessuno sarebbe morto.";

        ClaimDetector.Italian.Detect(text).Select(c => (c.Reading, c.Confidence)).ShouldBe(ClaimDetector.Italian.Detect(text).Select(c => (c.Reading, c.Confidence)));
    }

    internal static ClaimContext ClaimOf(string text)
    {
        TokenizedText tokens = TokenizedText.Read(text);
        return new ClaimContext(tokens, Sources.Assign(tokens, ClauseFinder.In(tokens), Frames.In(tokens)), 0);
    }
}
