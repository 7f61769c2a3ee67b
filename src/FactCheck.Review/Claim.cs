using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Whether the detector found a claim or an editor added it.</summary>
public enum ClaimOrigin { Detected, ByHand }

/// <summary>A span of a revision that somebody must be able to confirm.</summary>
public sealed class Claim
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

    /// <summary>The hull of the lit fragments, in UTF-16 units of the revision's text, half-open.</summary>
    public TextSpan Span => new(SpanStart, SpanEnd);

    /// <summary>The words inside <see cref="Span"/>.</summary>
    public string Quote { get; private set; } = "";

    /// <summary>Up to 32 UTF-16 units before the claim, cut at a character border.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>Up to 32 UTF-16 units after the claim, cut at a character border.</summary>
    public string Suffix { get; private set; } = "";

    /// <summary>The detector's analysis as it was when the claim was made.</summary>
    public DetectedClaim Analysis { get; private set; } = null!;

    /// <summary>Null while nobody has decided: "to review".</summary>
    public Verdict? Verdict => Verdict.FromColumns(VerdictKind, VerdictScope, VerdictGround);

    /// <summary>The editor's note, plain text or Markdown, at most <see cref="MaxNoteLength"/> UTF-16 units.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who last changed the verdict, and when (UTC); null before the first decision.</summary>
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Whether the claim is in the editor's queue: reported, decided all the same, or added by hand.</summary>
    public bool IsToCheck { get; private set; }

    // Span and Verdict in columns of their own, so that the database can sort and count by them.
    internal int SpanStart { get; private set; }
    internal int SpanEnd { get; private set; }
    internal VerdictKind? VerdictKind { get; private set; }
    internal VerifiedScope? VerdictScope { get; private set; }
    internal DisputeGround? VerdictGround { get; private set; }

    /// <summary>A claim the detector found.</summary>
    /// <param name="text">The revision's text, which the spans of <paramref name="analysis"/> index.</param>
    public static Claim Create(Guid articleId, int revisionNumber, string text, DetectedClaim analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var claim = new Claim
        {
            Id = Guid.CreateVersion7(),
            ArticleId = articleId,
            RevisionNumber = revisionNumber,
            Version = 1,
            Origin = ClaimOrigin.Detected,
            SpanStart = analysis.Span.Start,
            SpanEnd = analysis.Span.End,
            Quote = analysis.Span.Of(text),
            Prefix = QuoteContext.Before(text, analysis.Span.Start),
            Suffix = QuoteContext.After(text, analysis.Span.End),
            Analysis = analysis,
        };
        claim.IsToCheck = claim.BelongsInQueue();
        return claim;
    }

    /// <summary>Gives a verdict, or takes it back with null.</summary>
    /// <param name="at">UTC.</param>
    /// <returns>False where the claim has this verdict already: then nothing changes, not even who decided.</returns>
    public bool Mark(Verdict? verdict, string by, DateTime at)
    {
        if (Verdict == verdict)
        {
            return false;
        }
        VerdictKind = verdict?.Kind;
        VerdictScope = verdict?.Scope;
        VerdictGround = verdict?.Ground;
        (DecidedBy, DecidedAt) = (by, at);
        IsToCheck = BelongsInQueue();
        Version++;
        return true;
    }

    /// <summary>Replaces the note; an empty one takes it away.</summary>
    /// <returns>False where the note says this already.</returns>
    /// <exception cref="NoteTooLongException">The note is longer than <see cref="MaxNoteLength"/>.</exception>
    public bool WriteNote(string note)
    {
        NoteTooLongException.ThrowIfTooLong(note);
        if (Note == note)
        {
            return false;
        }
        Note = note;
        Version++;
        return true;
    }

    private bool BelongsInQueue() =>
        Analysis.Reading == Reading.Reported || VerdictKind is not null || Origin == ClaimOrigin.ByHand;
}
