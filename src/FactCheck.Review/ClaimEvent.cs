namespace FactCheck.Review;

/// <summary>What happened to an article or a claim.</summary>
/// <remarks>Kept by name in the database: names only grow in number.</remarks>
public enum ClaimEventKind
{
    ArticleAdded, Marked, Noted, Dismissed, ClaimAdded, EdgesMoved, SourceNamed, EvidenceKept, ReplyKept, Commented,

    /// <summary>Read otherwise because a house rule came or went; no editor's step, so none takes it back.</summary>
    Reread,

    /// <summary>A new version of the text was handed in; no editor's step, because a revision is never taken back: the earlier text is handed in again.</summary>
    Revised,

    /// <summary>The claim came into a revision at another place, with other words, or not at all; or it came back.</summary>
    Carried,

    /// <summary>A ruling ended because the words it was given to changed.</summary>
    Expired,

    /// <summary>A ruling holds again because the text went back to the words it was given to.</summary>
    Restored,

    /// <summary>An editor said where a claim stands in the newer text, or that it is gone.</summary>
    Settled,

    Treated, StateChanged, FindingRuled, TakeKept,

    /// <summary>A newer detector read the revision again.</summary>
    ReadAgain,
}

/// <summary>Whether an event was decided, or takes back or repeats what was decided before.</summary>
public enum StepKind { Decided, Undone, Redone }

/// <summary>What an editor did with one press: one event, or as many as the claims it was about.</summary>
/// <param name="Of">The step that was undone or redone; the step itself where it was decided.</param>
public sealed record DecisionStep(Guid Id, StepKind Kind, Guid Of)
{
    internal static DecisionStep New()
    {
        var id = Guid.CreateVersion7();
        return new DecisionStep(id, StepKind.Decided, id);
    }

    internal static DecisionStep Again(StepKind kind, Guid of) => new(Guid.CreateVersion7(), kind, of);
}

/// <summary>One entry of the append-only history; one hash chain per article.</summary>
public sealed class ClaimEvent
{
    private ClaimEvent()
    {
    }

    public Guid ArticleId { get; private set; }

    /// <summary>From 1 within the article, without gaps.</summary>
    public int Sequence { get; private set; }
    public Guid? ClaimId { get; private set; }

    /// <summary>The piece of evidence, the reply, the comment or the agency's take it is about; null where it is about the claim itself.</summary>
    public Guid? Part { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public string By { get; private set; } = "";
    public ClaimEventKind Kind { get; private set; }

    /// <summary>The value before and after, as JSON; null where there was none.</summary>
    /// <remarks>
    /// Marked: <c>{"kind":"verified","scope":"fact"}</c>, beside dismissed: <c>{"reason":"opinion","words":""}</c>; noted: a JSON
    /// string; reread: <see cref="ClaimRereading"/>; carried: <see cref="ClaimStanding"/>; settled: <see cref="ClaimPosition"/>; finding ruled: <see cref="RuledFinding"/>; take kept: <see cref="KeptTake"/>; the others: the record of that name, for confidential evidence without its origin; article added: title, number
    /// of claims and the SHA-256 of the text, so that the chain also vouches for what was read.
    /// </remarks>
    public string? Before { get; private set; }
    public string? After { get; private set; }

    /// <summary>The step it belongs to; null for events that no editor can take back, and for those of releases that knew no steps.</summary>
    public DecisionStep? Step => StepId is { } id ? new DecisionStep(id, StepKind!.Value, StepOf!.Value) : null;

    /// <summary>SHA-256 in lower-case hex over the content and <see cref="PreviousHash"/>.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The hash of the event before; empty for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    internal Guid? StepId { get; private set; }
    internal StepKind? StepKind { get; private set; }
    internal Guid? StepOf { get; private set; }

    internal static ClaimEvent Follow(ClaimEvent? previous, Guid articleId, EventContent content)
    {
        var entry = new ClaimEvent
        {
            ArticleId = articleId,
            Sequence = (previous?.Sequence ?? 0) + 1,
            ClaimId = content.ClaimId,
            Part = content.Part,
            At = content.Made.At,
            By = content.Made.By,
            Kind = content.Kind,
            Before = content.Before,
            After = content.After,
            StepId = content.Step?.Id,
            StepKind = content.Step?.Kind,
            StepOf = content.Step?.Of,
            PreviousHash = previous?.Hash ?? "",
        };
        entry.Hash = HistoryChain.HashOf(entry);
        return entry;
    }
}
