using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings;

public class WordModelTests
{
    private static readonly string[] _names = [.. WeightTable.Read(WordWeights.Table).Select(line => line.Name)];

    [Fact]
    public void Table_EveryLine_NamesAFormAndAZoneOnceInOrder()
    {
        _names.ShouldNotBeEmpty();
        _names.ShouldBeUnique();
        _names.ShouldBe(_names.Order(StringComparer.Ordinal));
        _names.Select(name => WordModel.Parse(name).Zone).ShouldBeSubsetOf(Enum.GetValues<WordZone>());
    }

    [Fact]
    public void Table_EveryLine_HasAWeightForEachReading() =>
        WeightTable.Read(WordWeights.Table).ShouldAllBe(line => line.Weights.Length == ReadingModel.Readings);

    [Fact]
    public void Table_Forms_AreWordsInLowerCaseWithoutDigits() =>
        _names.Select(name => WordModel.Parse(name).Form).Where(form => form.Any(c => char.IsUpper(c) || char.IsDigit(c)) || !form.Any(char.IsLetter)).ShouldBeEmpty();

    [Theory]
    [InlineData("berlusconi")]
    [InlineData("roma")]
    [InlineData("milano")]
    [InlineData("trump")]
    [InlineData("italia")]
    public void RowOf_Name_HasNone(string form) => WordModel.RowOf(form).ShouldBe(WordModel.None);

    [Fact]
    public void WeightRow_WordOfTheTable_IsItsOwn()
    {
        string form = WordModel.Parse(_names[0]).Form;

        WordModel.RowOf(form).ShouldBeGreaterThan(WordModel.None);
        WordCache.Of(form).WeightRow.ShouldBe(WordModel.RowOf(form));
        WordCache.OfMark(",").WeightRow.ShouldBe(WordModel.None);
    }

    [Fact]
    public void AddTo_KnownWords_AddsTheWeightsOfTheirZones()
    {
        ClaimContext claim = ReadingModelTests.ClaimOf("Il custode avrebbe venduto le chiavi.");
        double[] scores = [1, 1, 1, 1, 1];
        WordModel.AddTo(scores, claim);
        string[] features = ["il@Left", "il@Left2", "custode@Left", "custode@Left1", "avrebbe@Verb", "venduto@Right", "venduto@Right1", "le@Right", "le@Right2", "chiavi@Right", "chiavi@Right3"];
        double reported = WeightTable.Read(WordWeights.Table).Where(line => features.Contains(line.Name)).Sum(line => line.Weights[(int)Reading.Reported]);

        reported.ShouldNotBe(0);
        scores[(int)Reading.Reported].ShouldBe(1 + reported, 1e-6);
    }

    [Fact]
    public void Detect_OtherName_ReadsTheClaimAlike()
    {
        DetectedClaim bruno = ClaimDetector.Italian.Detect("Ieri sera il sindaco Bruno avrebbe venduto le chiavi.").ShouldHaveSingleItem();
        DetectedClaim zunin = ClaimDetector.Italian.Detect("Ieri sera il sindaco Zunin avrebbe venduto le chiavi.").ShouldHaveSingleItem();

        bruno.Confidence.ShouldBe(zunin.Confidence);
    }
}
