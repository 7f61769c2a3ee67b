namespace FactCheck.Export;

public class ReportFileNameTests
{
    [Theory]
    [InlineData("Il golpe di Minsk", "Il-golpe-di-Minsk-v2.html")]
    [InlineData("Perché «no»? 50% / costi", "Perché-no-50-costi-v2.html")]
    [InlineData("../../etc/passwd", "etc-passwd-v2.html")]
    [InlineData("con", "con_-v2.html")]
    [InlineData("LPT1", "LPT1_-v2.html")]
    [InlineData("a\u202Elmth.exe\u0000b", "a-lmth-exe-b-v2.html")]
    [InlineData("🚧", "report-v2.html")]
    [InlineData("...", "report-v2.html")]
    public void For_Title_IsExactly(string title, string expected) => ReportFileName.For(title, 2, "html").ShouldBe(expected);

    [Fact]
    public void For_LongTitle_StaysShortOnEveryFileSystem() =>
        System.Text.Encoding.UTF8.GetByteCount(ReportFileName.For(new string('漢', 500), 12, "html")).ShouldBeLessThan(143);
}
