using System.Globalization;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>A story of our own with claims made by hand: fragments, a split verb, an overlap, an emoji before the claims, every kind of block.</summary>
internal static class TestStory
{
    public const string Title = "Borgolieto, viadotto chiuso";

    public const string Text =
        Title + "\n\n" +
        "🚧 Secondo la prefettura il ponte, chiuso da maggio, sarebbe già stato collaudato due volte.\n\n" +
        "Le carte\n\n" +
        "Il sindaco non si starebbe ancora muovendo, e avrebbe promesso fondi che arriverebbero a giugno.\n\n" +
        "«Nulla da dire», risponde il Comune.\n\n" +
        "primo lotto: avrebbe ceduto un pilone\n" +
        "secondo lotto: in corso\n\n" +
        "Vorremmo saperne di più: il dossier completo è pubblico.";

    public static readonly DateTime Now = new(2026, 3, 24, 10, 20, 0, DateTimeKind.Utc);

    public static ReportOptions Options(string culture = "it") => new()
    {
        Culture = CultureInfo.GetCultureInfo(culture),
        GeneratedAt = Now,
        Editor = "Marta Riva",
        GeneratorVersion = "1.0",
    };

    /// <summary>Four claims decided or not as asked, a fifth left to review unless <paramref name="complete"/>, and a wish that is no claim.</summary>
    public static ReviewedArticle Reviewed(bool complete = false)
    {
        var claims = Build(New(), Found());
        claims[0].Mark(Verdict.Verified(VerifiedScope.Statement), "Marta Riva", Now.AddHours(-2));
        claims[0].WriteNote("Vedi il [verbale](https://example.org/verbale) del **12 marzo**.");
        claims[1].Mark(Verdict.Disputed(DisputeGround.Denied), "Luca Sorge", Now.AddHours(-1));
        claims[2].Mark(Verdict.Unverified(), "Luca Sorge", Now.AddMinutes(-30));
        claims[3].Mark(complete ? Verdict.Verified() : null, "Luca Sorge", Now.AddMinutes(-20));
        claims[4].Mark(complete ? Verdict.Disputed() : null, "Luca Sorge", Now.AddMinutes(-10));
        Support(claims[0], claims[1]);
        return Of(New(), claims);
    }

    /// <summary>The same, its last claim dismissed instead.</summary>
    public static ReviewedArticle WithDismissed()
    {
        var article = Reviewed();
        article.Claims[4].Rule(new Ruling(null, new Dismissal(DismissalReason.Opinion, "lo dice il capocantiere")), "Luca Sorge", Now);
        return article;
    }

    public static void Keep(Claim claim, EvidenceStance stance, EvidenceOrigin? origin, DateOnly? readOn = null, bool isOwnSource = false)
    {
        var id = Guid.CreateVersion7();
        claim.Keep(id, new Evidence(id, EvidenceKind.Link, stance, origin, origin is null ? 1 : null, readOn, isOwnSource, "Anna Bo", Now));
    }

    public static void Ask(Claim claim, ReplyEntry entry)
    {
        var id = Guid.CreateVersion7();
        claim.Keep(id, new ReplyRequest(id, entry, "Anna Bo", Now));
    }

    private static void Support(Claim bridge, Claim mayor)
    {
        Keep(bridge, EvidenceStance.Supports, new EvidenceOrigin("Verbale di collaudo", "https://comune.example/verbale?a=1&b=2", "https://archivio.example/verbale", "Comune di Borgolieto", "due volte, con esito positivo"), new DateOnly(2026, 3, 20), isOwnSource: true);
        Keep(bridge, EvidenceStance.Context, null);
        Keep(mayor, EvidenceStance.Contradicts, new EvidenceOrigin("Delibera del 2 marzo"));
        Ask(mayor, new ReplyEntry("Il sindaco", Now.AddHours(-3), "telefono", "Mi sto muovendo da un mese.", ReplyState.Answered));
        Ask(mayor, new ReplyEntry("La ditta", State: ReplyState.NoAnswer));
    }

    public static ReviewedArticle WithoutClaims() => Of(New(), []);

    public static ReviewedArticle Of(NewArticle article, IReadOnlyList<Claim> claims) =>
        new(Article.Create(article, "Marta Riva", Now), Revision.Create(Guid.Empty, 1, article, 0, "Marta Riva", Now), claims);

    public static List<Claim> Build(NewArticle article, params IEnumerable<DetectedClaim> found) =>
        [.. found.Select(claim => Claim.Create(Guid.Empty, 1, article.Text.Text, claim))];

    public static NewArticle New() =>
        new(Title, new ArticleText(Text, Blocks()), TextFormat.Markdown, null, "Il Corriere del Lago", "Anna Bo", new DateOnly(2026, 3, 23), "https://example.org/ponte?a=1&b=2");

    public static DetectedClaim Claimed(string text, string[] fragments, string[] verb, Attribution? attribution = null, Reading reading = Reading.Reported)
    {
        TextSpan[] lit = [.. fragments.Select(words => At(text, words))];
        TextSpan[] parts = [.. verb.Select(words => At(text, words))];
        var span = new TextSpan(lit[0].Start, lit[^1].End);
        return new DetectedClaim
        {
            Span = span,
            Fragments = lit,
            Clause = span,
            Sentence = span,
            Chain = 1,
            Verb = Verb(parts),
            Reading = reading,
            Confidence = 0.9,
            Attribution = attribution,
            Orphan = attribution is null && reading == Reading.Reported,
            Reasons = [new Reason(ReasonCodes.Attribution, "")],
        };
    }

    private static VerbForm Verb(TextSpan[] parts) => new()
    {
        Span = new TextSpan(parts[0].Start, parts[^1].End),
        Parts = parts,
        Token = parts[0],
        Lemma = "collaudare",
        Auxiliary = "essere",
        Tense = VerbTense.Past,
        Aspect = VerbAspect.Simple,
        Voice = VerbVoice.Active,
        Person = 3,
        Number = GrammaticalNumber.Singular,
    };

    private static DetectedClaim[] Found() =>
    [
        Claimed(Text, ["il ponte", "sarebbe già stato collaudato due volte"], ["sarebbe", "stato collaudato"],
            new Attribution(At(Text, "Secondo la prefettura"), new ClaimSource(At(Text, "la prefettura"), "prefettura", SourceKind.Institution), AttributionScope.Clause, false)),
        Claimed(Text, ["Il sindaco non si starebbe ancora muovendo"], ["starebbe", "muovendo"]),
        Claimed(Text, ["avrebbe promesso fondi che arriverebbero a giugno"], ["avrebbe promesso"]),
        Claimed(Text, ["fondi che arriverebbero a giugno"], ["arriverebbero"]),
        Claimed(Text, ["avrebbe ceduto un pilone"], ["avrebbe ceduto"]),
        Claimed(Text, ["Vorremmo saperne di più"], ["Vorremmo"], reading: Reading.Stance),
    ];

    private static TextBlock[] Blocks() =>
    [
        Block(BlockKind.Title, Title), Block(BlockKind.Paragraph, "🚧 Secondo", "due volte.", 0, Style("già stato", InlineStyle.Emphasis)), Block(BlockKind.Heading, "Le carte", null, 2),
        Block(BlockKind.Paragraph, "Il sindaco", "giugno.", 0, Style("promesso fondi", InlineStyle.Strong)), Block(BlockKind.Quote, "«Nulla", "Comune.", 1),
        Block(BlockKind.ListItem, "primo lotto", "pilone", 1), Block(BlockKind.ListItem, "secondo lotto", "in corso", 1),
        Block(BlockKind.Paragraph, "Vorremmo", "pubblico.", 0, Style("dossier completo", InlineStyle.Link, "https://example.org/dossier"), Style("pubblico", InlineStyle.Code)),
    ];

    private static TextBlock Block(BlockKind kind, string first, string? last = null, int level = 0, params InlineMark[] marks) =>
        new(kind, new TextSpan(At(Text, first).Start, At(Text, last ?? first).End), level, marks);

    private static InlineMark Style(string words, InlineStyle style, string? href = null) => new(At(Text, words), style, href);

    private static TextSpan At(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
