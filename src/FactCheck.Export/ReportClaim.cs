using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>One claim of the queue as every report shows it.</summary>
internal sealed class ReportClaim(int number, Claim claim, ReviewedArticle article, ReportText text)
{
    /// <summary>As on the screen, from 1.</summary>
    public int Number => number;
    public Claim Claim => claim;
    public VerdictStyle Style { get; } = VerdictStyle.Of(claim.Verdict?.Kind);
    public string Verdict => ReviewText.Describe(claim.Verdict, text.Culture);
    public string VerdictWord => ReviewText.Of(claim.Verdict?.Kind, text.Culture);

    /// <summary>"la dichiarazione", "versioni discordanti"; empty where the verdict says no more than its word.</summary>
    public string VerdictDetail => claim.Verdict switch
    {
        { Scope: { } scope } => ReviewText.Of(scope, text.Culture),
        { Ground: { } ground } => ReviewText.Of(ground, text.Culture),
        _ => "",
    };

    public IReadOnlyList<ReportEvidence> Evidence { get; } = [.. claim.Evidence.Select(one => new ReportEvidence(one, text))];
    public IReadOnlyList<ReportReply> Replies { get; } = [.. claim.Replies.Select(one => new ReportReply(one, text))];

    /// <summary>"opinione: lo dice lui stesso"; empty where the claim is not dismissed.</summary>
    public string DismissalReason => claim.Dismissal switch
    {
        null => "",
        { Words.Length: 0 } dismissal => text[$"Dismissal.{dismissal.Reason}"],
        { } dismissal => $"{text[$"Dismissal.{dismissal.Reason}"]}: {dismissal.Words}",
    };

    /// <summary>"Per la stampa: pubblicata lo stesso. Lo sa il direttore (Anna)"; empty where nothing was chosen that still fits.</summary>
    public string Treatment => Treatments.Of(article, claim) is null || claim.Treatment is not { } chosen ? "" : string.Join(' ', new[]
    {
        text[chosen.WholeSentence ? "Treatment.CutSentence" : $"Treatment.{chosen.Kind}"],
        chosen.Words.Length == 0 ? "" : $"«{chosen.Words}»",
        chosen.By.Length == 0 ? "" : $"({chosen.By})",
    }.Where(part => part.Length > 0));

    public string Verb => claim.Verb is { } verb ? VerbDescription.Of(verb, claim.Elided, text.Culture) : "";

    /// <summary>A reported claim nobody is named for, and that nobody could verify.</summary>
    public bool IsOpenOrphan => claim.IsOrphan && claim.Verdict?.Kind != VerdictKind.Verified;

    /// <summary>The lit words on one line, with "[…]" for what lies between and the understood verb in brackets.</summary>
    public string Words
    {
        get
        {
            string lit = string.Join(" […] ", claim.Fragments.Select(Quote));
            return claim is { Elided: true, Verb: { } verb } ? $"({Quote(verb.Token)}) {lit}" : lit;
        }
    }

    public string ReadingNote => claim.Origin == ClaimOrigin.ByHand ? text["ByHand"]
        : claim.IsDoubtful ? text["Doubtful"]
        : claim.Reading is { } reading ? ReviewText.Of(reading, text.Culture)
        : text["NoConditional"];

    public string Source => claim.Attribution switch
    {
        { Source: { } source } => source.Name,
        null => text["NoSource"],
        _ => text["SourceUnnamed"],
    };

    /// <summary>How the text names the source: the words of the frame, or that it was inferred.</summary>
    public string SourceNote => claim.Attribution switch
    {
        { Inferred: true } => text["Inferred"],
        { } frame => $"«{Quote(frame.Span)}»",
        null => "",
    };

    public string Place { get; } = PlaceOf(claim, article, text);

    private string Quote(TextSpan span) => ReportText.OneLine(span.Of(article.Revision.Text.Text));

    /// <summary>How many of the blocks a reader counts as paragraphs.</summary>
    internal static int ParagraphsIn(IEnumerable<TextBlock> blocks) => blocks.Count(block => block.Kind is not (BlockKind.Title or BlockKind.Heading));

    private static string PlaceOf(Claim claim, ReviewedArticle article, ReportText text)
    {
        int paragraph = ParagraphsIn(article.Revision.Text.Blocks.TakeWhile(block => block.Span.Start <= claim.Span.Start));
        return paragraph == 0 ? text["Place.Title"] : text.Format("Place.Paragraph", paragraph);
    }
}

/// <summary>The colour class, the plain-text sign and the key of a verdict's words; null is "to review".</summary>
internal sealed record VerdictStyle(VerdictKind? Kind, string Css, string Sign)
{
    /// <summary>In the order of bars and legends.</summary>
    public static IReadOnlyList<VerdictStyle> All { get; } =
        [new(VerdictKind.Verified, "ver", "●"), new(VerdictKind.Disputed, "con", "▲"), new(VerdictKind.Unverified, "non", "■"), new(null, "att", "○")];

    public static VerdictStyle Of(VerdictKind? kind) => All.Single(style => style.Kind == kind);
}
