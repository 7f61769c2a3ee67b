namespace FactCheck.Import;

public class PlainTextTests
{
    private const string Long = "Il consiglio si è riunito nella notte per decidere che cosa fare del teatro, chiuso ormai da tre anni.";

    [Fact]
    public void Read_NoBlankLines_MakesEveryLineAParagraph() =>
        Blocks("Primo capoverso.\nsecondo capoverso.").ShouldBe(["Paragraph0 Primo capoverso.", "Paragraph0 secondo capoverso."]);

    [Fact]
    public void Read_HardWrappedParagraph_StaysOne() =>
        Blocks("Il sindaco avrebbe deciso di\nlasciare, secondo il vice\nMario Bini, entro giugno.\n\nFine.")
            .ShouldBe(["Paragraph0 Il sindaco avrebbe deciso di\nlasciare, secondo il vice", "Paragraph0 Mario Bini, entro giugno.", "Paragraph0 Fine."]);

    [Fact]
    public void Read_LinesOfEqualWidth_StayTogetherAtACapital() =>
        Blocks("Ieri sera il sindaco avrebbe detto ai suoi che\nRoma non concederà altri fondi, a quanto pare.\n\nFine.")
            .ShouldBe(["Paragraph0 Ieri sera il sindaco avrebbe detto ai suoi che\nRoma non concederà altri fondi, a quanto pare.", "Paragraph0 Fine."]);

    [Fact]
    public void Read_LongLinesEndingSentences_AreParagraphs() =>
        Blocks($"{Long}\n{Long}\n\nFine.").ShouldBe([$"Paragraph0 {Long}", $"Paragraph0 {Long}", "Paragraph0 Fine."]);

    [Theory]
    [InlineData("- primo")]
    [InlineData("• primo")]
    [InlineData("* primo")]
    public void Read_Bullets_AreListItemsWithoutTheSign(string line) =>
        Blocks($"Ecco:\n{line}\n- secondo").ShouldBe(["Paragraph0 Ecco:", "ListItem1 primo", "ListItem1 secondo"]);

    [Fact]
    public void Read_Numbers_StayWithTheirListItems() =>
        Blocks("Ecco:\n1. primo\n2. secondo").ShouldBe(["Paragraph0 Ecco:", "ListItem1 1. primo", "ListItem1 2. secondo"]);

    [Fact]
    public void Read_ListItems_ArePartedByOneLineBreak() =>
        ArticleReader.Read(new ArticleForm { Title = "T", Text = "- a\n- b" }).Article.Text.Text.ShouldBe("T\n\na\nb");

    [Fact]
    public void Read_ShortLineBetweenParagraphs_IsHeading() =>
        Blocks($"{Long}\n\nIl piano della giunta\n\n{Long}").ShouldBe([$"Paragraph0 {Long}", "Heading2 Il piano della giunta", $"Paragraph0 {Long}"]);

    [Theory]
    [InlineData("Nessuno ha risposto.")]
    [InlineData("***")]
    public void Read_ShortSentenceBetweenParagraphs_IsNoHeading(string line) =>
        Blocks($"{Long}\n\n{line}\n\n{Long}")[1].ShouldBe($"Paragraph0 {line}");

    [Fact]
    public void Read_OneLineOfHalfAMegabyte_IsOneParagraph() =>
        Blocks(new string('a', 500_000)).Count.ShouldBe(1);

    private static List<string> Blocks(string text) =>
        [.. ArticleReaderTests.Dump(ArticleReader.Read(new ArticleForm { Title = "T", Text = text }).Article).Skip(1)];
}
