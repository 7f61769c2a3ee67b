using System.Text;
using CsCheck;
using FactCheck.Review;

namespace FactCheck.Import;

public class ArticleReaderTests
{
    private const string Body = "Secondo la procura il tesoriere avrebbe incassato due assegni.\n\nLa difesa nega ogni cosa.";

    [Fact]
    public void Read_TitleAndText_PutsTitleFirst()
    {
        var article = Read(new ArticleForm { Title = " Il  tesoriere\nindagato ", Text = Body }).Article;

        article.Title.ShouldBe("Il tesoriere indagato");
        article.Text.Text.ShouldBe("Il tesoriere indagato\n\n" + Body);
        Dump(article).ShouldBe(["Title0 Il tesoriere indagato", "Paragraph0 Secondo la procura il tesoriere avrebbe incassato due assegni.", "Paragraph0 La difesa nega ogni cosa."]);
        article.Markup.ShouldBeNull();
    }

    [Fact]
    public void Read_TextOpeningWithTheGivenTitle_DoesNotRepeatIt() =>
        Read(new ArticleForm { Title = "Indagato", Text = "Indagato\n\n" + Body }).Article.Text.Text.ShouldBe("Indagato\n\n" + Body);

    [Fact]
    public void Read_NoTitle_TakesShortFirstLine() =>
        Read(new ArticleForm { Text = "Indagato il tesoriere\n\n" + Body }).Article.Title.ShouldBe("Indagato il tesoriere");

    [Fact]
    public void Read_NoTitleAndOneLongLine_NamesItByItsOpeningWithoutRepeatingThem()
    {
        var article = Read(new ArticleForm { Text = string.Concat(Enumerable.Repeat("parola ", 60)) + "fine." }).Article;

        article.Title.ShouldBe(string.Join(' ', Enumerable.Repeat("parola", 11)) + "…");
        article.Text.Blocks.ShouldHaveSingleItem().Kind.ShouldBe(BlockKind.Paragraph);
    }

    [Fact]
    public void Read_NoTitleAndOneShortSentence_KeepsTheSentenceAsBody() =>
        Read(new ArticleForm { Text = "Il sindaco avrebbe firmato." }).Article.Text.Blocks.ShouldHaveSingleItem().Kind.ShouldBe(BlockKind.Paragraph);

    [Theory]
    [InlineData(null, ImportProblem.Empty)]
    [InlineData(" \r\n\t \u00A0", ImportProblem.Empty)]
    [InlineData("\0\u0001\u0002\u0003\u0004rifiuti", ImportProblem.NotText)]
    public void Read_UnusableText_IsRefused(string? text, ImportProblem problem) =>
        Should.Throw<ImportException>(() => Read(new ArticleForm { Title = "Titolo", Text = text })).Problem.ShouldBe(problem);

    [Fact]
    public void Read_ThreeMegabytes_IsTooLarge() =>
        Should.Throw<ImportException>(() => Read(new ArticleForm { Text = new string('a', 3_000_000) })).Problem.ShouldBe(ImportProblem.TooLarge);

    [Fact]
    public void Read_AccentsOverTheLimitInBytes_IsTooLarge() =>
        Should.Throw<ImportException>(() => Read(new ArticleForm { Text = new string('è', (ArticleReader.MaxBytes / 2) + 1) })).Problem.ShouldBe(ImportProblem.TooLarge);

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/pagina")]
    [InlineData("esempio.it")]
    public void Read_AddressThatIsNotWeb_IsRefused(string url) =>
        Should.Throw<ImportException>(() => Read(new ArticleForm { Text = Body, Url = url })).Problem.ShouldBe(ImportProblem.BadUrl);

    [Theory]
    [InlineData("10/03/2026")]
    [InlineData("2026-02-30")]
    public void Read_DateThatIsNone_IsRefused(string date) =>
        Should.Throw<ImportException>(() => Read(new ArticleForm { Text = Body, Date = date })).Problem.ShouldBe(ImportProblem.BadDate);

    [Fact]
    public void Read_Details_AreKeptTrimmed()
    {
        var article = Read(new ArticleForm { Text = Body, Source = " Ansa ", Author = " ", Date = "2026-03-10", Url = "https://example.org/a" }).Article;

        (article.Source, article.Author, article.PublishedOn, article.Url)
            .ShouldBe(("Ansa", null, new DateOnly(2026, 3, 10), "https://example.org/a"));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Read_FileInUnicode_IsReadWithoutNotes(string encoding, bool mark)
    {
        var read = Read(File(Encoded("Città: «sarebbe così»", encoding, mark)));

        read.Article.Title.ShouldBe("Città: «sarebbe così»");
        read.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Read_FileInWindows1252_IsRecognised()
    {
        var read = Read(File("Citt\u00E0 \u0093ferma\u0094".Select(unit => (byte)unit).ToArray()));

        read.Article.Title.ShouldBe("Città “ferma”");
        read.Notes.ShouldBe([ImportNote.ReadAsWindows1252]);
    }

    [Theory]
    [InlineData("pezzo.docx", ImportProblem.UnsupportedFile)]
    [InlineData("foto.txt", ImportProblem.NotText)]
    public void Read_OtherFile_IsRefusedByName(string name, ImportProblem problem)
    {
        var bytes = Enumerable.Range(0, 2_000).Select(number => (byte)(number * 37)).ToArray();

        var error = Should.Throw<ImportException>(() => Read(File(bytes, name)));

        (error.Problem, error.FileName).ShouldBe((problem, name));
    }

    [Fact]
    public void Read_LineBreakOfWord_IsALineBreak() =>
        Read(new ArticleForm { Title = "T", Text = "Prima riga.\vSeconda riga." }).Article.Text.Text.ShouldBe("T\n\nPrima riga.\n\nSeconda riga.");

    [Fact]
    public void Read_HundredsOfThousandsOfMarksOnOneLetter_KeepsThemAll()
    {
        var text = Read(new ArticleForm { Title = "T", Text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 200_000)) }).Article.Text.Text;

        text.Count(unit => unit == '\u0323').ShouldBe(199_999, "the first one is part of \"ạ\"");
    }

    [Theory]
    [InlineData("a\uFFFFb", "a\uFFFDb")]
    [InlineData("a\u0001b", "ab")]
    public void Read_CharactersNoTextCanHold_AreReplacedWithNote(string raw, string clean)
    {
        var read = Read(new ArticleForm { Title = "T", Text = raw });

        read.Article.Text.Text.ShouldBe("T\n\n" + clean);
        read.Notes.ShouldBe([ImportNote.CharactersReplaced]);
    }

    [Fact]
    public void Read_LoneSurrogate_IsReplacedWithNote()
    {
        // Made here: an attribute is stored in UTF-8 and cannot hold one.
        var read = Read(new ArticleForm { Title = "T", Text = "a" + (char)0xD800 + "b" });

        read.Article.Text.Text.ShouldBe("T\n\na\uFFFDb");
        read.Notes.ShouldBe([ImportNote.CharactersReplaced]);
    }

    [Theory]
    [InlineData("perche\u0301", "perché")]
    [InlineData("uno\r\ndue\rTre", "uno\ndue\n\nTre")]
    [InlineData("Uno\u2029Due", "Uno\n\nDue")]
    [InlineData("con\u00ADfer\u200Bma \u202Ex\u202C due\u00A0mila", "con\u00ADfer\u200Bma \u202Ex\u202C due\u00A0mila")]
    public void Read_Text_IsNormalisedAndOtherwiseKept(string raw, string kept)
    {
        var read = Read(new ArticleForm { Title = "T", Text = raw + "\n\nFine." });

        read.Article.Text.Text.ShouldBe($"T\n\n{kept}\n\nFine.");
        read.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Read_AnyText_GivesBlocksThatCoverIt() => Gen.Select(Gen.String, Gen.Bool).Sample((raw, markdown) =>
    {
        var form = new ArticleForm { Title = "T", Text = "Inizio " + raw, Format = markdown ? TextFormat.Markdown : TextFormat.PlainText };
        ArticleText text;
        try
        {
            text = Read(form).Article.Text;
        }
        catch (ImportException error) when (error.Problem is ImportProblem.NotText)
        {
            return;
        }
        var gaps = text.Blocks.Zip(text.Blocks.Skip(1), (one, next) => text.Text[one.Span.End..next.Span.Start]);
        gaps.ShouldAllBe(gap => gap == "\n\n" || gap == "\n");
        text.Blocks[^1].Span.End.ShouldBe(text.Text.Length);
        text.Text.IsNormalized().ShouldBeTrue();
        text.Blocks.SelectMany(block => block.Marks.Select(mark => block.Span.Contains(mark.Span))).ShouldAllBe(inside => inside);
    });

    private static ImportedArticle Read(ArticleForm form) => ArticleReader.Read(form);

    private static ArticleForm File(byte[] bytes, string name = "pezzo.txt") => new() { File = bytes, FileName = name };

    private static byte[] Encoded(string text, string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        return [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }

    internal static IEnumerable<string> Dump(NewArticle article) =>
        article.Text.Blocks.Select(block => $"{block.Kind}{block.Level} {block.Span.Of(article.Text.Text)}");
}
