using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Articles and analyses made by hand, so that these tests say what was found, whatever the detector's rules are today.</summary>
internal static class TestArticle
{
    public const string Title = "La giunta di Borgolieto verso le dimissioni";
    public const string First = "il sindaco starebbe pensando di lasciare";
    public const string Second = "due assessori avrebbero già firmato";
    public const string Third = "Servirebbe una scossa";

    public const string Text = Title + "\n\nSecondo fonti vicine alla giunta " + First + ". Inoltre " + Second + ".\n\n" + Third + ", dice il capogruppo.";

    public static NewArticle New(string text = Text, string? title = null, DateOnly? published = null) =>
        new(title ?? text.Split('\n')[0], TextOf(text), TextFormat.PlainText, null, "Il Corriere del Lago", "Anna Riva", published, "https://example.org/giunta");

    /// <summary>Two reported claims, and one conditional that is only a wish.</summary>
    public static ArticleAnalysis Analysis(string text = Text) => new(
        [Found(text, First, "starebbe pensando", 1), Found(text, Second, "avrebbero", 2), Found(text, Third, "Servirebbe", 3, Reading.Stance)], [], []);

    public static ArticleText TextOf(string text)
    {
        var blocks = new List<TextBlock>();
        for (int start = 0, end; start <= text.Length; start = end + 2)
        {
            end = text.IndexOf("\n\n", start, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
            blocks.Add(new TextBlock(start == 0 ? BlockKind.Title : BlockKind.Paragraph, new TextSpan(start, end), 0, []));
        }
        return new ArticleText(text, blocks);
    }

    public static DetectedClaim Found(string text, string claim, string verb, int chain, Reading reading = Reading.Reported)
    {
        var span = SpanOf(text, claim);
        return new DetectedClaim
        {
            Span = span,
            Fragments = [span],
            Clause = span,
            Sentence = span,
            Chain = chain,
            Verb = VerbAt(SpanOf(text, verb)),
            Reading = reading,
            Confidence = 0.9,
            Reasons = [new Reason(ReasonCodes.Attribution, "secondo fonti vicine alla giunta")],
        };
    }

    public static VerbForm VerbAt(params TextSpan[] parts) => new()
    {
        Span = new TextSpan(parts[0].Start, parts[^1].End),
        Parts = parts,
        Token = parts[0],
        Lemma = "pensare",
        Auxiliary = "stare",
        Tense = VerbTense.Present,
        Aspect = VerbAspect.Progressive,
        Voice = VerbVoice.Active,
        Person = 3,
        Number = GrammaticalNumber.Singular,
    };

    public static TextSpan SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
