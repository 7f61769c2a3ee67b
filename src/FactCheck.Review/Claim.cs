using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Whether the detector found a claim or an editor added it.</summary>
public enum ClaimOrigin { Detected, ByHand }

/// <summary>A span of a revision that somebody must be able to confirm.</summary>
public sealed class Claim
{
    public Guid Id { get; private set; }
    public Guid ArticleId { get; private set; }

    /// <summary>The revision its span belongs to, from 1.</summary>
    public int RevisionNumber { get; private set; }

    /// <summary>Counts every change from 1; a write states the version it read.</summary>
    public int Version { get; private set; }

    public ClaimOrigin Origin { get; private set; }

    /// <summary>The hull of the lit fragments, in UTF-16 units of the revision's text, half-open.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The words inside <see cref="Span"/>.</summary>
    public string Quote { get; private set; } = "";

    /// <summary>Up to 32 UTF-16 units before the claim, cut at a character border.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>Up to 32 UTF-16 units after the claim, cut at a character border.</summary>
    public string Suffix { get; private set; } = "";

    /// <summary>The detector's analysis as it was when the claim was made.</summary>
    public DetectedClaim Analysis { get; private set; } = null!;

    /// <summary>Null while nobody has decided: "to review".</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>The editor's note, plain text or Markdown, at most <see cref="MaxNoteLength"/> UTF-16 units.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who last changed the verdict, and when (UTC); null before the first decision.</summary>
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Whether the claim is in the editor's queue: reported, or decided all the same.</summary>
    public bool IsToCheck { get; private set; }

    public const int MaxNoteLength = 10_000;
}
