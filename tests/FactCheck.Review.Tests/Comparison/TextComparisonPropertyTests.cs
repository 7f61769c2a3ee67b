using CsCheck;

namespace FactCheck.Review.Comparison;

/// <summary>Whatever was done to a text, the comparison holds both texts whole.</summary>
public class TextComparisonPropertyTests
{
    private static readonly string[] Vocabulary =
        ["il", "sindaco", "la", "giunta", "avrebbe", "ha", "firmato", "di", "notte", "l'atto", "«sì»", "1.200", "🐊", "perché", ",", ".", "* * *", "e\u0301"];

    private static readonly Gen<string> Paragraph = Gen.Int[0, Vocabulary.Length - 1].Select(index => Vocabulary[index]).Array[1, 14].Select(words => string.Join(' ', words));

    private static readonly Gen<ArticleText> Article = Paragraph.Array[1, 8].Select(paragraphs => TestArticle.TextOf(string.Join("\n\n", paragraphs)));

    // An article and what an editor made of it: paragraphs moved, words taken out and put in, breaks made and taken away.
    private static readonly Gen<(ArticleText Before, ArticleText After)> Edited =
        Gen.Select(Article, Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1_000], Gen.Int[0, Vocabulary.Length - 1].Select(index => Vocabulary[index])).Array[0, 6])
            .Select((article, edits) => (article, TestArticle.TextOf(edits.Aggregate(article.Text, Edit))));

    [Fact]
    public void Of_AnyTwoTexts_HoldsBoth() => Gen.Select(Article, Article).Sample((before, after) => HoldsBoth(TextComparison.Of(before, after)));

    [Fact]
    public void Of_TextAndItsEdits_HoldsBoth() => Edited.Sample(pair => HoldsBoth(TextComparison.Of(pair.Before, pair.After)));

    [Fact]
    public void Of_AnyTwoTexts_EqualRunsSayTheSame() => Edited.Sample(pair =>
    {
        var comparison = TextComparison.Of(pair.Before, pair.After);
        foreach (var run in comparison.Rows.SelectMany(row => row.Runs).Where(run => run.IsEqual))
        {
            run.Before.Of(pair.Before.Text).ShouldBe(run.After.Of(pair.After.Text));
        }
    });

    [Fact]
    public void Of_TextWithItself_IsSame() => Article.Sample(article => TextComparison.Of(article, article).IsSame.ShouldBeTrue());

    [Fact]
    public void Of_MovedRows_PointAtEachOther() => Edited.Sample(pair =>
    {
        var rows = TextComparison.Of(pair.Before, pair.After).Rows;
        foreach (var (row, index) in rows.Select((row, index) => (row, index)).Where(one => one.row.Fate is RowFate.MovedAway or RowFate.MovedHere))
        {
            var partner = rows[row.Partner.ShouldNotBeNull()];
            partner.Partner.ShouldBe(index);
            partner.Fate.ShouldBe(row.Fate == RowFate.MovedAway ? RowFate.MovedHere : RowFate.MovedAway);
        }
    });

    private static void HoldsBoth(TextComparison comparison)
    {
        var before = comparison.Rows.Where(row => row.StandsBefore).ToList();
        before.SelectMany(row => row.Before).ShouldBe(comparison.Before.Blocks);
        string.Join("\n\n", before.Select(row => string.Concat(row.Runs.Select(run => run.Before.Of(comparison.Before.Text))))).ShouldBe(comparison.Before.Text);

        var after = comparison.Rows.Where(row => row.StandsAfter).ToList();
        after.SelectMany(row => row.After).ShouldBe(comparison.After.Blocks);
        string.Join("\n\n", after.Select(row => string.Concat(row.Runs.Select(run => run.After.Of(comparison.After.Text))))).ShouldBe(comparison.After.Text);
    }

    private static string Edit(string text, (int Kind, int Place, string Word) edit)
    {
        var paragraphs = text.Split("\n\n").ToList();
        var place = edit.Place % paragraphs.Count;
        var paragraph = paragraphs[place];
        if (edit.Kind == 0)
        {
            paragraphs.RemoveAt(place);
            paragraphs.Insert(edit.Place / 7 % (paragraphs.Count + 1), paragraph);
        }
        else
        {
            paragraphs[place] = edit.Kind == 1 ? $"{paragraph} {edit.Word}" : Part(paragraph, edit.Place, edit.Kind == 2 ? "\n\n" : $" {edit.Word} ");
        }
        return string.Join("\n\n", paragraphs);
    }

    private static string Part(string paragraph, int place, string by)
    {
        var words = paragraph.Split(' ');
        var cut = 1 + (place % words.Length);
        return cut == words.Length ? paragraph : string.Join(' ', words[..cut]) + by + string.Join(' ', words[cut..]);
    }
}
