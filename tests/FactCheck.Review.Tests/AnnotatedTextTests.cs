using CsCheck;
using FactCheck.Detection;

namespace FactCheck.Review;

public class AnnotatedTextTests
{
    private const string Split = "Titolo\n\nSecondo Kiev i russi, stanchi, si starebbero ora attrezzando per l'inverno.";

    [Fact]
    public void Build_FragmentsSplitVerbAndAttribution_CutsAtEachBorder() =>
        Dump(Split, Claim(Split, ["i russi", "si starebbero ora attrezzando per l'inverno"], ["starebbero", "attrezzando"], "Secondo Kiev")).ShouldBe(
        [
            "Titolo", "~Secondo Kiev", " ", "[1 i russi", ", stanchi, ", "1 si ", "1! starebbero", "1  ora ", "1! attrezzando", "1]  per l'inverno", ".",
        ]);

    [Fact]
    public void Build_ClaimInsideAClaim_NamesTheShortestFirst()
    {
        const string text = "Il capo direbbe che Bini avrebbe perso tutto";
        Dump(text, Claim(text, [text], ["direbbe"]), Claim(text, ["Bini avrebbe perso"], ["avrebbe perso"])).ShouldBe(
            ["[1 Il capo ", "1! direbbe", "1  che ", "[21 Bini ", "21]! avrebbe perso", "1]  tutto"]);
    }

    [Fact]
    public void Build_ClaimOverTwoBlocks_StartsInOneAndEndsInTheOther()
    {
        const string text = "sarebbe\n\nfinita";
        Dump(text, Claim(text, [text], ["sarebbe"])).ShouldBe(["[1! sarebbe", "1] finita"]);
    }

    [Fact]
    public void Build_Marks_CutRunsToo()
    {
        const string text = "andrebbe via";
        var styled = new ArticleText(text, [new TextBlock(BlockKind.Paragraph, new TextSpan(0, 12), 0, [new InlineMark(new TextSpan(3, 10), InlineStyle.Strong)])]);

        var runs = AnnotatedText.Build(styled, [Claim(text, ["andrebbe"], ["andrebbe"])])[0].Runs;

        runs.Select(run => (run.Span.Of(text), run.Marks.Count, run.Claims.Count)).ShouldBe([("and", 0, 1), ("rebbe", 1, 1), (" v", 1, 0), ("ia", 0, 0)]);
    }

    [Fact]
    public void Build_BorderInsideASurrogatePair_MovesOutwards()
    {
        const string text = "ha 🐊 visto";
        var claim = Claim(text, [new TextSpan(4, 7)], [new TextSpan(4, 7)]);

        AnnotatedText.Build(TestArticle.TextOf(text), [claim])[0].Runs.Select(run => run.Span.Of(text)).ShouldBe(["ha ", "🐊 v", "isto"]);
    }

    [Fact]
    public void Build_NoClaims_LeavesOneRunForEachBlock() => Dump(Split).Count.ShouldBe(2);

    [Fact]
    public void Build_AnyClaims_RunsCoverEveryBlock()
    {
        const string text = "Titolo 🐊\n\nSecondo brano 🐊🐊 del testo\n\nfine";
        var span = Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, text.Length]).Select((one, other) => new TextSpan(Math.Min(one, other), Math.Max(one, other)));
        Gen.Select(span.Array[1, 3], span.Array[1, 2]).Select((lit, verb) => Claim(text, lit, verb)).Array[0, 6].Sample(claims =>
        {
            var built = AnnotatedText.Build(TestArticle.TextOf(text), claims);
            foreach (var block in built)
            {
                string.Concat(block.Runs.Select(run => run.Span.Of(text))).ShouldBe(block.Block.Span.Of(text));
                block.Runs.ShouldAllBe(run => run.Span.Length > 0 && !char.IsLowSurrogate(text[run.Span.Start]));
            }
            var runs = built.SelectMany(block => block.Runs).ToList();
            var drawn = runs.SelectMany(run => run.Claims).Distinct().Count();
            runs.Sum(run => run.Starts.Count).ShouldBe(drawn);
            runs.Sum(run => run.Ends.Count).ShouldBe(drawn);
        });
    }

    // "[21]!~ words": starts here, claims 2 and 1, ends here, verb, attribution.
    private static List<string> Dump(string text, params Claim[] claims) =>
        [.. AnnotatedText.Build(TestArticle.TextOf(text), claims).SelectMany(block => block.Runs).Select(run => string.Concat(
            run.Starts.Count > 0 ? "[" : "", string.Concat(run.Claims.Select(claim => Array.IndexOf(claims, claim) + 1)), run.Ends.Count > 0 ? "]" : "",
            run.IsVerb ? "!" : "", run.IsAttribution ? "~" : "", run.Claims.Count > 0 ? " " : "", run.Span.Of(text)))];

    private static Claim Claim(string text, string[] lit, string[] verb, string? attribution = null) =>
        Claim(text, [.. lit.Select(words => TestArticle.SpanOf(text, words))], [.. verb.Select(words => TestArticle.SpanOf(text, words))],
            attribution is null ? null : TestArticle.SpanOf(text, attribution));

    private static Claim Claim(string text, TextSpan[] lit, TextSpan[] verb, TextSpan? attribution = null)
    {
        var hull = new TextSpan(lit.Min(span => span.Start), lit.Max(span => span.End));
        return Review.Claim.Create(Guid.NewGuid(), 1, text, TestArticle.Found(text, text, text, 1) with
        {
            Span = hull,
            Fragments = lit,
            Verb = TestArticle.VerbAt([.. verb.OrderBy(span => span.Start)]),
            Attribution = attribution is { } span ? new Attribution(span, null, AttributionScope.Sentence, false) : null,
        });
    }
}
