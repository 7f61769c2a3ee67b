using FactCheck.Detection;
using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>Whether the detector found a claim or an editor added it.</summary>
public enum ClaimOrigin { Detected, ByHand }

/// <summary>A span of a revision that somebody must be able to confirm, with all that editors said of it.</summary>
/// <remarks>One row with one version: a claim and its evidence, replies and comments change together or not at all.</remarks>
public sealed partial class Claim
{
    public const int MaxNoteLength = 10_000;

    private Claim()
    {
    }

    public Guid Id { get; private set; }
    public Guid ArticleId { get; private set; }

    /// <summary>The revision its span belongs to, from 1.</summary>
    public int RevisionNumber { get; private set; }

    /// <summary>Counts every change from 1; a write states the version it read.</summary>
    public int Version { get; private set; }

    public ClaimOrigin Origin { get; private set; }

    /// <summary>The hull of <see cref="Fragments"/>, in UTF-16 units of the revision's text, half-open.</summary>
    public TextSpan Span => new(SpanStart, SpanEnd);

    /// <summary>What is lit, in text order; the detector's fragments until an editor moves the edges.</summary>
    public IReadOnlyList<TextSpan> Fragments => ChosenFragments ?? Analysis!.Fragments;

    /// <summary>The words inside <see cref="Span"/>.</summary>
    public string Quote { get; private set; } = "";

    /// <summary>Up to 32 UTF-16 units before the claim, cut at a character border.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>Up to 32 UTF-16 units after the claim, cut at a character border.</summary>
    public string Suffix { get; private set; } = "";

    internal ClaimExtent Extent => new(Fragments, Quote, Prefix, Suffix);

    /// <summary>The detector's analysis as it was when the claim was made; null for a claim added by hand that holds no conditional.</summary>
    public DetectedClaim? Analysis => AnalysisColumn.Value;

    /// <summary>Null while nobody has decided, and for a dismissed claim.</summary>
    public Verdict? Verdict => Verdict.FromColumns(VerdictKind, VerdictScope, VerdictGround);

    /// <summary>Set where the claim need not be checked; then it has no verdict.</summary>
    public Dismissal? Dismissal => DismissalReason is { } reason ? new Dismissal(reason, DismissalWords ?? "") : null;

    /// <summary>Neither a verdict nor a dismissal: "to review".</summary>
    public bool IsOpen => VerdictKind is null && DismissalReason is null;

    /// <summary>The editor's note, plain text or Markdown, at most <see cref="MaxNoteLength"/> UTF-16 units.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who last changed verdict or dismissal, and when (UTC); null before the first decision.</summary>
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>In the order they were given.</summary>
    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];

    /// <summary>In the order they were written down.</summary>
    public IReadOnlyList<ReplyRequest> Replies { get; private set; } = [];

    /// <summary>In the order they were written.</summary>
    public IReadOnlyList<Comment> Comments { get; private set; } = [];

    /// <summary>Whom an editor confirmed or named as the source; null while that is the detector's word alone.</summary>
    public ConfirmedSource? ConfirmedSource { get; private set; }

    /// <summary>A claim added by hand and taken away again: kept for its history, shown nowhere.</summary>
    public bool IsRemoved { get; private set; }

    /// <summary>Whether the claim is in the editor's queue: reported, added by hand, or decided all the same; a dismissed one stays.</summary>
    public bool IsToCheck { get; private set; }

    // Span, verdict and dismissal in columns of their own, so that the database can sort and count by them.
    internal int SpanStart { get; private set; }
    internal int SpanEnd { get; private set; }
    internal VerdictKind? VerdictKind { get; private set; }
    internal VerifiedScope? VerdictScope { get; private set; }
    internal DisputeGround? VerdictGround { get; private set; }
    internal DismissalReason? DismissalReason { get; private set; }
    internal string? DismissalWords { get; private set; }
    internal AnalysisColumn AnalysisColumn { get; private set; } = AnalysisColumn.None;
    internal IReadOnlyList<TextSpan>? ChosenFragments { get; private set; }
    internal SpanDescription? Description { get; private set; }

    /// <summary>A claim the detector found.</summary>
    /// <param name="text">The revision's text, which the spans of <paramref name="analysis"/> index.</param>
    public static Claim Create(Guid articleId, int revisionNumber, string text, DetectedClaim analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Create(articleId, revisionNumber, ClaimOrigin.Detected, ClaimExtent.Of(text, [analysis.Span]), claim => claim.AnalysisColumn = new AnalysisColumn(analysis));
    }

    /// <summary>A claim an editor marked.</summary>
    /// <param name="description">What the detector says of the words marked.</param>
    internal static Claim CreateByHand(Guid articleId, int revisionNumber, ClaimExtent extent, SpanDescription description) =>
        Create(articleId, revisionNumber, ClaimOrigin.ByHand, extent, claim =>
        {
            claim.Describe(description);
            claim.ChosenFragments = extent.Fragments;
        });

    private static Claim Create(Guid articleId, int revisionNumber, ClaimOrigin origin, ClaimExtent extent, Action<Claim> analyse)
    {
        var claim = new Claim
        {
            Id = Guid.CreateVersion7(),
            ArticleId = articleId,
            RevisionNumber = revisionNumber,
            Version = 1,
            Origin = origin,
            SpanStart = extent.Span.Start,
            SpanEnd = extent.Span.End,
            Quote = extent.Quote,
            Prefix = extent.Prefix,
            Suffix = extent.Suffix,
        };
        analyse(claim);
        claim.IsToCheck = claim.BelongsInQueue();
        return claim;
    }

    private bool BelongsInQueue() => !IsRemoved
        && (Origin == ClaimOrigin.ByHand || VerdictKind is not null || Analysis?.Reading == Detection.Reading.Reported || IsStillAsked());

    // Whatever the reading of its new words is: it was asked about, and these words were never decided.
    private bool IsStillAsked() => Arrival is { WasToCheck: true } arrival && (Analysis is null || arrival.Expired is not null);
}
