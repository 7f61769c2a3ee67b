namespace FactCheck.Detection.Attributions;

public class SourceNameTests
{
    [Theory]
    [InlineData("Secondo il Washington Post la legge sarebbe ferma.", "Washington Post", SourceKind.Medium)]
    [InlineData("Secondo Le Figaro la legge sarebbe ferma.", "Le Figaro", SourceKind.Medium)]
    [InlineData("Secondo il Tempo la legge sarebbe ferma.", "Tempo", SourceKind.Medium)]
    [InlineData("Secondo il presidente della Rai la legge sarebbe ferma.", "presidente della Rai", SourceKind.Person)]
    [InlineData("Secondo Carla Pini la legge sarebbe ferma.", "Carla Pini", SourceKind.Person)]
    [InlineData("Secondo la Cgil la legge sarebbe ferma.", "Cgil", SourceKind.Institution)]
    [InlineData("Secondo gli 007 di Minsk la legge sarebbe ferma.", "007 di Minsk", SourceKind.Institution)]
    [InlineData("Secondo alcune fonti del ministero la legge sarebbe ferma.", "fonti del ministero", SourceKind.Anonymous)]
    [InlineData("Secondo la bozza del decreto la legge sarebbe ferma.", "bozza del decreto", SourceKind.Document)]
    [InlineData("Secondo i suoi avvocati la legge sarebbe ferma.", "suoi avvocati", SourceKind.Person)]
    public void Detect_Source_HasItsNameAndKind(string text, string name, SourceKind kind)
    {
        ClaimSource source = ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Attribution!.Source!;
        (source.Name, source.Kind).ShouldBe((name, kind));
    }
}
