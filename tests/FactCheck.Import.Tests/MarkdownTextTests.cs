using FactCheck.Review;

namespace FactCheck.Import;

public class MarkdownTextTests
{
    [Fact]
    public void Read_LeadingHeading_IsTitle()
    {
        var article = Read("# Il teatro chiuso\n\nTesto.").Article;

        article.Title.ShouldBe("Il teatro chiuso");
        article.Markup.ShouldBe("# Il teatro chiuso\n\nTesto.");
        ArticleReaderTests.Dump(article).ShouldBe(["Title0 Il teatro chiuso", "Paragraph0 Testo."]);
    }

    [Fact]
    public void Read_Structure_BecomesBlocksWithoutMarks() =>
        Blocks("## Sezione\n\nUna riga\nancora.\n\n> Una voce\n\n- uno\n  - due\n\n***\n\n    codice").ShouldBe(
            ["Heading2 Sezione", "Paragraph0 Una riga ancora.", "Quote1 Una voce", "ListItem1 uno", "ListItem2 due", "Paragraph0 codice"]);

    [Theory]
    [InlineData("Il sindaco **avrebbe** firmato.", "Strong «avrebbe»")]
    [InlineData("Il sindaco *avrebbe* firmato.", "Emphasis «avrebbe»")]
    [InlineData("Il sindaco `avrebbe` firmato.", "Code «avrebbe»")]
    [InlineData("Il sindaco [avrebbe](https://example.org/a) firmato.", "Link «avrebbe» https://example.org/a")]
    [InlineData("Il sindaco [avrebbe](javascript:alert(1)) firmato.", "")]
    [InlineData("Il sindaco [avrebbe](data:text/html,x) firmato.", "")]
    public void Read_InlineStyle_StandsBesideTheWords(string markdown, string mark)
    {
        var text = Read(markdown).Article.Text;

        text.Text.ShouldBe("T\n\nIl sindaco avrebbe firmato.");
        string.Join(';', text.Blocks[1].Marks.Select(one => $"{one.Style} «{one.Span.Of(text.Text)}» {one.Href}".TrimEnd())).ShouldBe(mark);
    }

    [Fact]
    public void Read_RawHtml_StaysVisibleText() =>
        Blocks("<script>alert(1)</script>\n\nCiao <b>tu</b> &amp; io").ShouldBe(["Paragraph0 <script>alert(1)</script>", "Paragraph0 Ciao <b>tu</b> & io"]);

    [Fact]
    public void Read_MarkdownFile_IsReadAsMarkdown() =>
        ArticleReader.Read(new ArticleForm { File = "# Uno\n\nDue"u8.ToArray(), FileName = "PEZZO.MD" }).Article.Format.ShouldBe(TextFormat.Markdown);

    [Theory]
    [InlineData("[a](", 20_000)]
    [InlineData("[", 80_000)]
    [InlineData("![", 40_000)]
    [InlineData("<a ", 30_000)]
    [InlineData("> ", 40_000)]
    [InlineData("- ", 40_000)]
    [InlineData("*a _b ", 13_000)]
    [InlineData("*a **b ", 13_000)]
    [InlineData("[a](b", 20_000)]
    [InlineData("[a](\n", 16_000)]
    public void Read_HostileNesting_IsKeptAsPlainTextUnparsed(string piece, int times) =>
        Read("x\n\n" + string.Concat(Enumerable.Repeat(piece, times))).Notes.ShouldBe([ImportNote.MarkdownTooNested]);

    [Theory]
    [InlineData("`a``b```c", 9_000)]
    [InlineData("[a]", 30_000)]
    [InlineData("&#", 40_000)]
    public void Read_ManySignsThatNestNothing_AreParsed(string piece, int times) =>
        Read("x\n\n" + string.Concat(Enumerable.Repeat(piece, times))).Notes.ShouldBeEmpty();

    [Theory]
    [InlineData(")", "[a](", 40_000)]
    [InlineData("", "[a]: b\n", 60_000)]
    [InlineData("", "a\n===\n", 120_000)]
    public void Read_SlowMarkdownBehindHarmlessSigns_IsKeptAsPlainTextUnparsed(string before, string piece, int times)
    {
        var text = "x\n\n" + string.Concat(Enumerable.Repeat(before, times)) + string.Concat(Enumerable.Repeat(piece, times));

        Read(text).Notes.ShouldBe([ImportNote.MarkdownTooNested]);
    }

    private static ImportedArticle Read(string markdown) =>
        ArticleReader.Read(new ArticleForm { Title = markdown.StartsWith("# ", StringComparison.Ordinal) ? "" : "T", Text = markdown, Format = TextFormat.Markdown });

    private static List<string> Blocks(string markdown) => [.. ArticleReaderTests.Dump(Read(markdown).Article).Skip(1)];
}
