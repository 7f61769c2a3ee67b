using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>A few sentences as the detector reads them, on which an editor decides.</summary>
internal sealed class RewriteDesk
{
    private const string Title = "Le carte di Roccafiorita";

    private readonly ArticleText text;
    private readonly List<Claim> claims;

    private RewriteDesk(ArticleText text)
    {
        this.text = text;
        claims = [.. ClaimDetector.Italian.Analyze(text.Text).Claims.Select(found => Claim.Create(Guid.Empty, 1, text.Text, found))];
    }

    /// <param name="body">Paragraphs parted by an empty line; a title is put before them.</param>
    public static RewriteDesk With(string body) => new(TestArticle.TextOf($"{Title}\n\n{body}"));

    public ReviewedArticle Article
    {
        get
        {
            var handed = new NewArticle(Title, text, TextFormat.PlainText, null);
            return new ReviewedArticle(Review.Article.Create(handed, "Anna", TestClock.Start.UtcDateTime), Revision.Create(Guid.Empty, 1, handed, 0, "Anna", TestClock.Start.UtcDateTime), claims);
        }
    }

    /// <summary>The claim whose words hold these.</summary>
    public Claim At(string words) => claims.First(claim => claim.Quote.Contains(words, StringComparison.Ordinal));

    public RewriteDesk Mark(string words, Verdict verdict)
    {
        At(words).Mark(verdict, "Anna", TestClock.Start.UtcDateTime);
        return this;
    }

    public RewriteDesk Confirm(string words, string source)
    {
        At(words).NameSource(new ConfirmedSource(TestArticle.SpanOf(text.Text, source), source, SourceKind.Person));
        return this;
    }

    public RewriteDesk Treat(string words, Treatment treatment)
    {
        At(words).Treat(treatment);
        return this;
    }

    /// <summary>What is offered, in a line: "State, Cut, Cut whole".</summary>
    public string Offers(string words) =>
        string.Join(", ", Treatments.OfferedFor(Article, At(words)).Select(one => one.WholeSentence ? $"{one.Kind} whole" : one.Kind.ToString()));

    /// <summary>The paragraphs once what is offered is done; null where it is not offered.</summary>
    public string? After(string words, TreatmentKind kind, bool wholeSentence = false) =>
        Treatments.OfferedFor(Article, At(words)).FirstOrDefault(one => one.Kind == kind && one.WholeSentence == wholeSentence) is { } rewrite
            ? Body(TextRewriting.Apply(text, rewrite.Edits))
            : null;

    public static string Body(ArticleText rewritten) => rewritten.Text[(Title.Length + 2)..];
}
