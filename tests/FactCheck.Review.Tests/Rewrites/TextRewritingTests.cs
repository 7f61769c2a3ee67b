using FactCheck.Detection;

namespace FactCheck.Review;

public class TextRewritingTests
{
    private static readonly ArticleText Plain = TestArticle.TextOf("Titolo\n\nuno due tre\n\nquattro");

    [Fact]
    public void Apply_Edits_ShiftTheBlocksAfterThem()
    {
        var rewritten = TextRewriting.Apply(Plain, [new TextEdit(new TextSpan(12, 15), "ventidue"), new TextEdit(new TextSpan(8, 8), "e ")]);

        rewritten.Text.ShouldBe("Titolo\n\ne uno ventidue tre\n\nquattro");
        rewritten.Blocks.Select(block => block.Span.Of(rewritten.Text)).ShouldBe(["Titolo", "e uno ventidue tre", "quattro"]);
    }

    [Fact]
    public void Apply_WholeBlockTakenOut_LeavesNoEmptyParagraph()
    {
        var rewritten = TextRewriting.Apply(Plain, [new TextEdit(new TextSpan(8, 19), "")]);

        rewritten.Text.ShouldBe("Titolo\n\nquattro");
        rewritten.Blocks.Count.ShouldBe(2);
    }

    [Fact]
    public void Apply_ListItem_StaysOnItsLine()
    {
        var list = new ArticleText("uno\ndue", [new(BlockKind.ListItem, new(0, 3), 1, []), new(BlockKind.ListItem, new(4, 7), 1, [])]);

        TextRewriting.Apply(list, [new TextEdit(new TextSpan(4, 7), "tre")]).Text.ShouldBe("uno\ntre");
    }

    [Theory]
    [InlineData(8, 12, "più ", "due")]
    [InlineData(12, 12, "più ", "due")]
    [InlineData(15, 15, " più", "due")]
    [InlineData(12, 15, "trentadue", "trentadue")]
    [InlineData(13, 14, "u-u", "du-ue")]
    [InlineData(10, 13, "X", "ue")]
    [InlineData(14, 17, "X", "du")]
    [InlineData(11, 16, "X", null)]
    public void Apply_Style_KeepsTheWordsItStandsOn(int start, int end, string words, string? expected)
    {
        var mark = new InlineMark(new TextSpan(12, 15), InlineStyle.Strong);
        var styled = Plain with { Blocks = [Plain.Blocks[0], Plain.Blocks[1] with { Marks = [mark] }, Plain.Blocks[2]] };

        var rewritten = TextRewriting.Apply(styled, [new TextEdit(new TextSpan(start, end), words)]);

        rewritten.Blocks[1].Marks.SingleOrDefault()?.Span.Of(rewritten.Text).ShouldBe(expected);
    }

    [Fact]
    public void Apply_OverlappingEdits_RefusesBoth() =>
        Should.Throw<ArgumentException>(() => TextRewriting.Apply(Plain, [new TextEdit(new TextSpan(8, 12), ""), new TextEdit(new TextSpan(10, 13), "")]))
            .Message.ShouldContain("leave one of those that do");

    [Fact]
    public void Apply_EditOverTwoBlocks_IsRefused() =>
        Should.Throw<ArgumentException>(() => TextRewriting.Apply(Plain, [new TextEdit(new TextSpan(4, 10), "")]));
}
