using System.Globalization;
using Bunit;
using CsCheck;
using FactCheck.Detection;

namespace FactCheck.Web.Features.Workbench.Spans;

/// <summary>Claims that overlap: each is drawn, each can be reached, and the text stays what it is.</summary>
public class OverlapTests : ComponentTest
{
    [Fact]
    public void Render_ClaimInsideAnother_StandsInsideItsHighlight()
    {
        var text = Draw("la giunta starebbe trattando", "starebbe");

        var outer = text.Find(".c[data-c='0']");
        outer.TextContent.ShouldBe("la giunta starebbe trattando");
        outer.ClassList.ShouldContain("o1");
        outer.QuerySelector(".c[data-c='1']")!.TextContent.ShouldBe("starebbe");
    }

    [Fact]
    public void Render_ClaimsThatCross_BothCoverTheSharedWords()
    {
        var text = Draw("la giunta starebbe trattando", "trattando con un fondo straniero");

        text.FindAll(".c[data-c='0']").Select(mark => mark.TextContent).ShouldBe(["la giunta starebbe ", "trattando"]);
        text.FindAll(".c[data-c='1']").Select(mark => mark.TextContent).ShouldBe(["trattando con un fondo straniero"]);
    }

    [Fact]
    public void Render_ClaimsOfTheSameWords_AreBothThere()
    {
        var text = Draw("la giunta", "la giunta");

        text.FindAll(".c").Select(mark => mark.TextContent).ShouldBe(["la giunta", "la giunta"]);
        text.FindAll("[role=button]").Count.ShouldBe(2);
    }

    [Fact]
    public void Render_HighlightAroundAnother_HasItsButtonBesideTheWords()
    {
        var stop = Draw("la giunta starebbe trattando", "starebbe").Find(".stop[data-c='0']");

        stop.TextContent.ShouldBeEmpty();
        stop.GetAttribute("aria-label").ShouldNotBeNull().ShouldEndWith("la giunta starebbe trattando");
    }

    [Fact]
    public void Render_AnyClaims_DrawsEachWithOneButtonAndKeepsTheText() =>
        Gen.Select(Gen.Int[0, SampleArticle.Text.Length - 2], Gen.Int[1, 80]).Array[1, 7].Sample(pairs =>
        {
            TextSpan[] spans = [.. pairs.Select(pair => Trim(pair.Item1, Math.Min(pair.Item1 + pair.Item2, SampleArticle.Text.Length))).Where(span => span.Length > 0)];
            if (spans.Length == 0)
            {
                return;
            }

            var text = Draw([.. spans.Select(At)]);

            foreach (var block in text.FindAll("[data-s]"))
            {
                SampleArticle.Text[int.Parse(block.GetAttribute("data-s")!, CultureInfo.InvariantCulture)..].ShouldStartWith(block.TextContent);
            }

            for (var place = 0; place < spans.Length; place++)
            {
                var drawn = string.Concat(text.FindAll($".c[data-c='{place}']").Select(mark => mark.TextContent));
                drawn.ShouldBe(spans[place].Of(SampleArticle.Text).Replace("\n\n", "", StringComparison.Ordinal));
                text.FindAll($"[role=button][data-c='{place}']").Count.ShouldBe(1);
            }

            text.FindAll("[role=button] [role=button], [role=button] a").ShouldBeEmpty();
        }, iter: 40, threads: 1);

    // As the store does: no claim begins or ends with white space.
    private static TextSpan Trim(int start, int end)
    {
        var words = SampleArticle.Text[start..end];
        var first = start + words.Length - words.TrimStart().Length;
        return new TextSpan(first, Math.Max(first, end - words.Length + words.TrimEnd().Length));
    }

    private static DetectedClaim At(TextSpan span) => SampleArticle.Giunta with { Span = span, Fragments = [span], Attribution = null };

    private static DetectedClaim Of(string words)
    {
        var start = SampleArticle.Text.IndexOf(words, StringComparison.Ordinal);
        return At(new TextSpan(start, start + words.Length));
    }

    private IRenderedComponent<ArticleText> Draw(params string[] words) => Draw([.. words.Select(Of)]);

    private IRenderedComponent<ArticleText> Draw(DetectedClaim[] claims) =>
        Render<ArticleText>(parameters => parameters.Add(text => text.Article, new ArticleOnScreen(SampleArticle.Reviewed(claims))));
}
