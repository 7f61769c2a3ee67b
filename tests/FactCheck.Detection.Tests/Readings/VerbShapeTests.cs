namespace FactCheck.Detection.Readings;

public class VerbShapeTests
{
    [Theory]
    [InlineData("Il custode venderebbe le chiavi.", "Simple")]
    [InlineData("Le vittime sarebbero dodici.", "State")]
    [InlineData("Il custode avrebbe venduto le chiavi.", "Past")]
    [InlineData("La lite sarebbe stata breve.", "PastState")]
    [InlineData("Il custode starebbe vendendo le chiavi.", "Ongoing")]
    [InlineData("Le chiavi verrebbero vendute.", "Passive")]
    [InlineData("Il prezzo potrebbe salire.", "May")]
    [InlineData("La squadra avrebbe potuto vincere.", "MayPast")]
    [InlineData("Il gelo potrebbe aver ucciso le viti.", "Guess")]
    [InlineData("Il treno dovrebbe arrivare alle sei.", "Must")]
    [InlineData("Il treno avrebbe dovuto arrivare alle sei.", "MustPast")]
    [InlineData("Il ministro vorrebbe partire.", "OtherModal")]
    [InlineData("Direi di no.", "Dialogue")]
    public void Of_Group_TellsItsBuild(string text, string shape) =>
        ReadingModelTests.ClaimOf(text).Shape.ToString().ShouldBe(shape);
}
