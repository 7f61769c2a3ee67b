namespace FactCheck.Detection.Readings.Cues;

public class CueReaderTests
{
    [Theory]
    [InlineData("Il premier annunciò che avrebbe lasciato.", "GovernedByRemote GovernedByPromise ComplementClause")]
    [InlineData("Temeva che il fratello lo avrebbe denunciato.", "GovernedByImperfect GovernedByHope ComplementClause")]
    [InlineData("Ha detto ieri che sarebbe tornato.", "GovernedByPerfect GovernedByTelling")]
    [InlineData("La donna che avrebbe sposato viveva a Trieste.", "RelativeClause")]
    [InlineData("Se piovesse, il fiume uscirebbe dagli argini.", "IfClause IfSubjunctive MainClause")]
    [InlineData("Se scoperto, l'agente sarebbe espulso.", "ParticipleIf")]
    [InlineData("Senza quel prestito la ditta chiuderebbe.", "WithoutFirst")]
    [InlineData("Altrimenti sarebbero arrivati prima.", "Otherwise IfClause")]
    [InlineData("Secondo me il portiere avrebbe dormito.", "SecondoMe")]
    [InlineData("Secondo la procura il portiere avrebbe dormito.", "SourceFrame")]
    [InlineData("Non lo avrebbe mai detto.", "Negated NeverInside OtherClitic")]
    [InlineData("Le vittime sarebbero dodici.", "FigureAfter Plural")]
    [InlineData("Avrebbe rubato l'auto e sarebbe fuggito.", "ConditionalAfter PastConditionalAfter Verb:Theft")]
    [InlineData("«Verrei domani», dice.", "Quoted FirstSingular")]
    [InlineData("Chi lo comprerebbe?", "Question")]
    public void Read_Sentence_SeesTheCues(string text, string cues) =>
        cues.Split(' ').Except(Names(text)).ShouldBeEmpty();

    [Fact]
    public void Read_WordsByClass_TellsWhereTheyStand()
    {
        string[] names = Names("I carabinieri indagano. Il ladro avrebbe minacciato la cassiera con una pistola.");

        names.ShouldContain("Police@Previous");
        names.ShouldContain("Crime@Ahead");
        names.ShouldContain("Crime@Behind");
    }

    private static string[] Names(string text) =>
        [.. CueReader.Read(ReadingModelTests.ClaimOf(text)).Seen.Select(seen => CueSpace.NameOf(CueSpace.Feature(seen.Cue)))];
}
