using FactCheck.Review;

namespace FactCheck.Import;

public class PartRuleTests
{
    private const string Body = "La diga ha retto alla piena di martedì notte, ma i tecnici della Regione restano sul posto fino a domenica.";

    [Fact]
    public void Read_LineUnderTheTitleWithoutFullStop_IsStandfirst() =>
        KindsOf($"La diga ha retto\n\nTecnici sul posto fino a domenica\n\n{Body}").ShouldBe([BlockKind.Title, BlockKind.Standfirst, BlockKind.Paragraph]);

    [Fact]
    public void Read_EmphasisedParagraphUnderTheTitle_IsStandfirst() =>
        KindsOf($"# La diga ha retto\n\n*I tecnici restano sul posto.*\n\n{Body}", TextFormat.Markdown).ShouldBe([BlockKind.Title, BlockKind.Standfirst, BlockKind.Paragraph]);

    [Theory]
    [InlineData("I tecnici restano sul posto.")]
    [InlineData("Dice il sindaco:")]
    [InlineData("«I tecnici restano sul posto.»")]
    public void Read_SentenceUnderTheTitle_IsBody(string line) =>
        KindsOf($"La diga ha retto\n\n{line}\n\n{Body}").ShouldBe([BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph]);

    [Fact]
    public void Read_LineUnderTheTitleAndNothingAfterIt_IsBody() =>
        KindsOf($"La diga ha retto\n\nTecnici sul posto fino a domenica").ShouldBe([BlockKind.Title, BlockKind.Paragraph]);

    [Theory]
    [InlineData("Nella foto: la diga vista dalla strada")]
    [InlineData("Nella foto la diga vista dalla strada.")]
    [InlineData("Nell’immagine, la diga dall’alto")]
    [InlineData("Foto di Ada Ferri: la diga")]
    [InlineData("Didascalia: la diga vista dalla strada")]
    public void Read_LineThatSaysItIsACaption_IsCaption(string line) =>
        KindsOf($"La diga ha retto\n\n{Body}\n\n{line}").ShouldBe([BlockKind.Title, BlockKind.Paragraph, BlockKind.Caption]);

    [Fact]
    public void Read_PhotoSpokenOfInTheBody_IsBody() =>
        KindsOf($"La diga ha retto\n\n{Body}\n\nLa foto della diga ha fatto il giro del mondo.")[2].ShouldBe(BlockKind.Paragraph);

    private static List<BlockKind> KindsOf(string text, TextFormat format = TextFormat.PlainText) =>
        [.. ArticleReader.Read(new ArticleForm { Text = text, Format = format }).Article.Text.Blocks.Select(block => block.Kind)];
}
