using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>A short article with an analysis made by hand: these tests hold whatever the detector's rules are today.</summary>
internal static class SampleArticle
{
    public const string Title = "Il porto di Valmarina verso la vendita";
    public const string First = "Secondo fonti del ministero, la giunta starebbe trattando con un fondo straniero. Il sindaco, rientrato ieri, avrebbe già firmato una lettera.";
    public const string Second = "Gli operai non si sarebbero, per ora, opposti. Sarebbe meglio aspettare, dice un consigliere.";
    public const string Text = Title + "\n\n" + First + "\n\n" + Second;

    public static NewArticle New(string source = "Bozza interna") =>
        new(Title, Read(Text), TextFormat.PlainText, null, source, "Marta Riva", new DateOnly(2026, 3, 9), "https://esempio.example/porto");

    public static ArticleAnalysis Analysis => new([Giunta, Sindaco, Operai, Consigliere], [], []);

    public static ReviewedArticle Reviewed(params DetectedClaim[] claims)
    {
        var article = Article.Create(New(), "Anna", DateTime.UnixEpoch);
        var revision = Revision.Create(article.Id, 1, New(), 0, "Anna", DateTime.UnixEpoch);
        var found = claims.Length > 0 ? claims : [.. Analysis.Claims];
        return new ReviewedArticle(article, revision, [.. found.Select(claim => Claim.Create(article.Id, 1, Text, claim))]);
    }

    public static DetectedClaim Giunta => Found(1, ["la giunta starebbe trattando con un fondo straniero"], ["starebbe trattando"]) with
    {
        Attribution = new Attribution(Of("Secondo fonti del ministero"), new ClaimSource(Of("fonti del ministero"), "fonti del ministero", SourceKind.Anonymous), AttributionScope.Sentence, false),
        Indicative = new TextEdit(Of("starebbe trattando"), "sta trattando"),
    };

    public static DetectedClaim Sindaco => Found(2, ["Il sindaco", "avrebbe già firmato una lettera"], ["avrebbe", "firmato"]) with
    {
        Attribution = new Attribution(Of("Secondo fonti del ministero"), new ClaimSource(Of("fonti del ministero"), "fonti del ministero", SourceKind.Anonymous), AttributionScope.EarlierSentence, true),
        Confidence = 0.5,
    };

    public static DetectedClaim Operai => Found(3, ["Gli operai non si sarebbero", "opposti"], ["sarebbero", "opposti"]) with { Orphan = true };

    public static DetectedClaim Consigliere => Found(4, ["Sarebbe meglio aspettare"], ["Sarebbe"], Reading.Stance);

    private static DetectedClaim Found(int chain, string[] fragments, string[] verb, Reading reading = Reading.Reported)
    {
        TextSpan[] spans = [.. fragments.Select(Of)];
        TextSpan[] parts = [.. verb.Select(Of)];
        var hull = new TextSpan(spans[0].Start, spans[^1].End);
        return new DetectedClaim
        {
            Span = hull,
            Fragments = spans,
            Clause = hull,
            Sentence = hull,
            Chain = chain,
            Verb = Verb(parts),
            Reading = reading,
            Confidence = 0.9,
            Reasons = [new Reason(ReasonCodes.Progressive, "")],
        };
    }

    private static VerbForm Verb(TextSpan[] parts) => new()
    {
        Span = new TextSpan(parts[0].Start, parts[^1].End),
        Parts = parts,
        Token = parts[0],
        Lemma = "trattare",
        Auxiliary = "stare",
        Tense = VerbTense.Present,
        Aspect = VerbAspect.Progressive,
        Voice = VerbVoice.Active,
        Person = 3,
        Number = GrammaticalNumber.Singular,
    };

    private static TextSpan Of(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    public static Review.ArticleText Read(string text)
    {
        var blocks = new List<TextBlock>();
        for (int start = 0, end; start <= text.Length; start = end + 2)
        {
            end = text.IndexOf("\n\n", start, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
            blocks.Add(new TextBlock(start == 0 ? BlockKind.Title : BlockKind.Paragraph, new TextSpan(start, end), 0, []));
        }

        return new Review.ArticleText(text, blocks);
    }
}
