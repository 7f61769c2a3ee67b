using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>An article of as many paragraphs as a test wants, with one claim in each, analysed by hand.</summary>
internal static class LongArticle
{
    private const string Title = "Il porto, capitolo per capitolo";

    public static string Paragraph(int number) => $"Nel capitolo {number} si legge che {Claim(number)}. Poi si passa ad altro.";

    public static string Claim(int number) => $"il perito {number} avrebbe firmato";

    public static NewArticle New(int claims)
    {
        var text = string.Join("\n\n", [Title, .. Enumerable.Range(0, claims).Select(Paragraph)]);
        var blocks = new List<TextBlock> { new(BlockKind.Title, new TextSpan(0, Title.Length), 0, []) };
        for (var number = 0; number < claims; number++)
        {
            var start = blocks[^1].Span.End + 2;
            blocks.Add(new TextBlock(BlockKind.Paragraph, new TextSpan(start, start + Paragraph(number).Length), 0, []));
        }

        return new NewArticle(Title, new Review.ArticleText(text, blocks), TextFormat.PlainText, null);
    }

    public static ArticleAnalysis Analysis(int claims)
    {
        var text = New(claims).Text.Text;
        return new([.. Enumerable.Range(0, claims).Select(number => Found(text, number))], [], []);
    }

    public static ArticleOnScreen OnScreen(int claims)
    {
        var handed = New(claims);
        var article = Article.Create(handed, "Anna", DateTime.UnixEpoch);
        var revision = Revision.Create(article.Id, 1, handed, 0, "Anna", DateTime.UnixEpoch);
        return new ArticleOnScreen(new ReviewedArticle(article, revision,
            [.. Analysis(claims).Claims.Select(claim => Review.Claim.Create(article.Id, 1, handed.Text.Text, claim))]));
    }

    private static DetectedClaim Found(string text, int number)
    {
        var start = text.IndexOf(Claim(number), StringComparison.Ordinal);
        var span = new TextSpan(start, start + Claim(number).Length);
        var verb = new TextSpan(span.End - "avrebbe firmato".Length, span.End);
        return new DetectedClaim
        {
            Span = span,
            Fragments = [span],
            Clause = span,
            Sentence = span,
            Chain = number + 1,
            Verb = new VerbForm
            {
                Span = verb,
                Parts = [verb],
                Token = verb,
                Lemma = "firmare",
                Auxiliary = "avere",
                Tense = VerbTense.Past,
                Aspect = VerbAspect.Simple,
                Voice = VerbVoice.Active,
                Person = 3,
                Number = GrammaticalNumber.Singular,
            },
            Reading = Reading.Reported,
            Confidence = 0.9,
            Reasons = [new Reason(ReasonCodes.Progressive, "")],
        };
    }
}
