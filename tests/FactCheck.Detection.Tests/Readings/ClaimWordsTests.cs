using FactCheck.Detection.Text;

namespace FactCheck.Detection.Readings;

public class ClaimWordsTests
{
    [Fact]
    public void Visit_Sentence_GivesSideAndPlaceOfEachWord() =>
        Visited("Piove. Ieri il custode avrebbe venduto tutto. Nevica.")
            .ShouldBe(["ieri@Left", "ieri@Left3", "il@Left", "il@Left2", "custode@Left", "custode@Left1", "avrebbe@Verb", "venduto@Right", "venduto@Right1", "tutto@Right", "tutto@Right2", ".@Right", ".@Right3"]);

    [Fact]
    public void Visit_CapitalInsideTheSentence_IsPassedOver() =>
        Visited("Ieri Bruno avrebbe venduto il Colosseo.").ShouldNotContain(name => name.StartsWith("bruno@", StringComparison.Ordinal) || name.StartsWith("colosseo@", StringComparison.Ordinal));

    [Fact]
    public void Visit_SentenceWithoutEnd_LooksOnlySoFar() =>
        Visited(string.Concat(Enumerable.Repeat("poi ", 500)) + "avrebbe venduto" + string.Concat(Enumerable.Repeat(" ancora", 500))).Count.ShouldBeLessThan(150);

    [Theory]
    [InlineData(-4, null)]
    [InlineData(-3, "Left3")]
    [InlineData(-1, "Left1")]
    [InlineData(0, null)]
    [InlineData(1, "Right1")]
    [InlineData(3, "Right3")]
    [InlineData(4, null)]
    public void PlaceOf_Distance_NamesTheThreeNearest(int distance, string? place) =>
        (WordZones.PlaceOf(distance)?.ToString()).ShouldBe(place);

    private static List<string> Visited(string text)
    {
        var names = new Names([]);
        ClaimWords.Visit(ReadingModelTests.ClaimOf(text), ref names);
        return names.Seen;
    }

    private readonly struct Names(List<string> seen) : IWordSink
    {
        public List<string> Seen => seen;

        public void Add(Word word, WordZone zone) => seen.Add($"{word.Form}@{zone}");
    }
}
