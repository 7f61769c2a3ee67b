using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Import;

public class RewrittenArticleTests
{
    [Theory]
    [InlineData("Il sindaco **avrebbe firmato** l'atto.", "Il sindaco **ha firmato** l'atto.")]
    [InlineData("> Il sindaco avrebbe firmato l'atto.\n> Tace.", "> Il sindaco ha firmato l'atto.\n> Tace.")]
    [InlineData("- Ieri.\n- Il sindaco avrebbe firmato\n  l'atto.", "- Ieri.\n- Il sindaco ha firmato\n  l'atto.")]
    [InlineData("[Il sindaco](https://example.org/sindaco) avrebbe firmato \\*tutto\\*.", "[Il sindaco](https://example.org/sindaco) ha firmato \\*tutto\\*.")]
    [InlineData("Il caff&egrave; \\[sic\\] lo avrebbe firmato il sindaco.", "Il caff&egrave; \\[sic\\] lo ha firmato il sindaco.")]
    public void Make_MarkdownClaimStated_ChangesTheMarkdownAndNothingElse(string markup, string expected)
    {
        var made = Make(markup, Verdict.Verified(), new Treatment(TreatmentKind.State));

        made!.Markup.ShouldBe("# Titolo\n\n" + expected);
        made.Format.ShouldBe(TextFormat.Markdown);
    }

    [Fact]
    public void Make_WordsWithSignsOfMarkdown_StayWords()
    {
        var made = Make("Il sindaco avrebbe firmato l'atto.", Verdict.Disputed(), new Treatment(TreatmentKind.Soften, "Il *sindaco* è [forse] indagato"));

        made!.Markup.ShouldBe("# Titolo\n\nIl \\*sindaco\\* è \\[forse\\] indagato.");
        made.Text.Text.ShouldBe("Titolo\n\nIl *sindaco* è [forse] indagato.");
    }

    [Fact]
    public void Make_OnlySentenceOfAListItemCut_TakesItsSignAlong()
    {
        var made = Make("- Ieri pioveva.\n- Il sindaco avrebbe firmato l'atto.\n- Tace.", Verdict.Disputed(), new Treatment(TreatmentKind.Cut, WholeSentence: true));

        made!.Markup.ShouldBe("# Titolo\n\n- Ieri pioveva.\n- Tace.");
    }

    [Fact]
    public void Make_EditAcrossTheEdgeOfAStyle_IsRefusedRatherThanGuessed() =>
        Make("Il sindaco avrebbe **firmato** l'atto.", Verdict.Verified(), new Treatment(TreatmentKind.State)).ShouldBeNull();

    [Fact]
    public void Make_PlainText_HandsInTheComposedText()
    {
        var article = ArticleReader.Read(new ArticleForm { Text = "Titolo breve\n\nIl sindaco avrebbe firmato l'atto." }).Article;

        var made = Make(article, Verdict.Verified(), new Treatment(TreatmentKind.State));

        (made!.Text.Text, made.Title, made.Markup).ShouldBe(("Titolo breve\n\nIl sindaco ha firmato l'atto.", "Titolo breve", null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Il sindaco avrebbe firmato l'atto")]
    public void Make_HeadlineRewritten_RenamesTheArticle(string? typedTitle)
    {
        var text = typedTitle is null ? "# Il sindaco avrebbe firmato l'atto\n\nAltro." : "Altro.\n\nAltro ancora.";
        var article = ArticleReader.Read(new ArticleForm { Title = typedTitle, Text = text, Format = TextFormat.Markdown }).Article;

        var made = Make(article, Verdict.Verified(), new Treatment(TreatmentKind.State));

        made!.Title.ShouldBe("Il sindaco ha firmato l'atto");
        made.Markup.ShouldBe(text.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal));
    }

    private static NewArticle? Make(string markup, Verdict verdict, Treatment treatment) =>
        Make(ArticleReader.Read(new ArticleForm { Text = "# Titolo\n\n" + markup, Format = TextFormat.Markdown }).Article, verdict, treatment);

    private static NewArticle? Make(NewArticle handed, Verdict verdict, Treatment treatment)
    {
        var now = new DateTime(2026, 3, 10, 9, 30, 0, DateTimeKind.Utc);
        var article = Article.Create(handed, "Anna", now);
        var claim = Claim.Create(article.Id, 1, handed.Text.Text, ClaimDetector.Italian.Detect(handed.Text.Text)[0]);
        claim.Mark(verdict, "Anna", now);
        claim.Treat(treatment);
        var reviewed = new ReviewedArticle(article, Revision.Create(article.Id, 1, handed, 0, "Anna", now), [claim]);
        return RewrittenArticle.Make(RewriteProposal.Of(reviewed), new HashSet<Guid> { claim.Id });
    }
}
