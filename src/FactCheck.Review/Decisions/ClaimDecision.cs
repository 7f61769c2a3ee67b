using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>One thing an editor decides about a claim; <see cref="ReviewStore.DecideAsync"/> writes it, undo and redo take it back and bring it again.</summary>
public abstract record ClaimDecision
{
    private ClaimDecision(ClaimEventKind kind, Guid? part = null)
    {
        Kind = kind;
        Part = part;
    }

    /// <summary>The event it leaves in the history.</summary>
    public ClaimEventKind Kind { get; }

    /// <summary>The piece of evidence, the reply or the comment it is about; null where it is about the claim itself.</summary>
    public Guid? Part { get; }

    /// <summary>Whether the claim still says what this editor saw, as far as this decision goes: then nothing is lost by writing over it.</summary>
    public bool SeesTheSame(Claim seen, Claim current) => ClaimAspect.Of(Kind) is var aspect && aspect.Read(seen, Part) == aspect.Read(current, Part);

    /// <summary>Whether the text changed under it: a judgement was meant for other words, or a place was chosen in another revision. Then nothing must be written.</summary>
    public bool IsOvertakenByText(Claim seen, Claim current)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(current);
        return ClaimAspect.Of(Kind) switch
        {
            { IsBoundToText: true } => seen.RevisionNumber != current.RevisionNumber,
            { IsBoundToWords: true } => seen.IsAbsent != current.IsAbsent || !ClaimAnchoring.AreSameWords(seen.Quote, current.Quote),
            _ => false,
        };
    }

    /// <summary>Whether an event of the same claim told of what this decision is about.</summary>
    public bool IsAboutTheSame(ClaimEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Part == Part && entry.Step is not null && ClaimAspect.Of(entry.Kind) == ClaimAspect.Of(Kind);
    }

    /// <summary>Where the words of this decision were typed: with it they are a draft no longer. Null for a decision nobody types.</summary>
    internal DraftPlace? DraftIn(Guid claimId) => this switch
    {
        WriteNote => new DraftPlace(DraftKind.Note, claimId),
        KeepEvidence or RemoveEvidence => new DraftPlace(DraftKind.Evidence, claimId, Part!.Value),
        KeepReply or RemoveReply => new DraftPlace(DraftKind.Reply, claimId, Part!.Value),
        KeepComment or RemoveComment => new DraftPlace(DraftKind.Comment, claimId, Part!.Value),
        Treat { Treatment.Kind: TreatmentKind.Soften } => new DraftPlace(DraftKind.Softening, claimId),
        Treat { Treatment.Kind: TreatmentKind.PublishAnyway } => new DraftPlace(DraftKind.PublishReason, claimId),
        _ => null,
    };

    /// <summary>A verdict, or null to take it back; ends a dismissal.</summary>
    public sealed record Mark(Verdict? Verdict) : ClaimDecision(ClaimEventKind.Marked);

    /// <summary>Not a claim to check, or null to take that back; ends a verdict.</summary>
    public sealed record Dismiss(Dismissal? Dismissal) : ClaimDecision(ClaimEventKind.Dismissed);

    /// <summary>The editor's note; empty takes it away.</summary>
    public sealed record WriteNote(string Note) : ClaimDecision(ClaimEventKind.Noted);

    /// <summary>Other edges; see <see cref="ClaimExtent.Choose"/> for what becomes of them.</summary>
    /// <param name="Fragments">In text order, UTF-16 units of the revision's text, half-open.</param>
    public sealed record MoveEdges(IReadOnlyList<TextSpan> Fragments) : ClaimDecision(ClaimEventKind.EdgesMoved);

    /// <summary>Says where a claim stands in the newer text, or with null that it is gone.</summary>
    /// <param name="Revision">The article's current one.</param>
    /// <param name="Fragments">In text order, UTF-16 units of that revision's text, half-open.</param>
    public sealed record Settle(int Revision, IReadOnlyList<TextSpan>? Fragments) : ClaimDecision(ClaimEventKind.Settled);

    /// <summary>What is done with the claim before print; null leaves it undecided.</summary>
    public sealed record Treat(Treatment? Treatment) : ClaimDecision(ClaimEventKind.Treated);

    /// <summary>Takes away a claim that was added by hand.</summary>
    public sealed record Remove() : ClaimDecision(ClaimEventKind.ClaimAdded);

    /// <summary>Confirms or names the source; null leaves it to the detector again.</summary>
    public sealed record NameSource(ConfirmedSource? Source) : ClaimDecision(ClaimEventKind.SourceNamed);

    /// <summary>Adds a piece of evidence, or writes one again.</summary>
    public sealed record KeepEvidence(Guid Id, EvidenceEntry Entry) : ClaimDecision(ClaimEventKind.EvidenceKept, Id);

    /// <summary>Takes a piece of evidence away; its history stays.</summary>
    public sealed record RemoveEvidence(Guid Id) : ClaimDecision(ClaimEventKind.EvidenceKept, Id);

    /// <summary>Writes down that a reply was sought, or what became of it.</summary>
    public sealed record KeepReply(Guid Id, ReplyEntry Entry) : ClaimDecision(ClaimEventKind.ReplyKept, Id);

    /// <summary>Takes a reply away; its history stays.</summary>
    public sealed record RemoveReply(Guid Id) : ClaimDecision(ClaimEventKind.ReplyKept, Id);

    /// <summary>Writes a comment, or other words for one's own.</summary>
    public sealed record KeepComment(Guid Id, string Text) : ClaimDecision(ClaimEventKind.Commented, Id);

    /// <summary>Says that a comment is dealt with, or that it is not after all.</summary>
    public sealed record ResolveComment(Guid Id, bool IsResolved) : ClaimDecision(ClaimEventKind.Commented, Id);

    /// <summary>Takes a comment away; its history stays.</summary>
    public sealed record RemoveComment(Guid Id) : ClaimDecision(ClaimEventKind.Commented, Id);
}
