using FactCheck.Detection;
using FactCheck.Review.Storage;

namespace FactCheck.Review;

/// <summary>What a new version of the text does to a claim.</summary>
public sealed partial class Claim
{
    /// <summary>How it came into the revision it stands in; null for a claim of the first revision, or first found in this one.</summary>
    public ClaimArrival? Arrival { get; private set; }

    /// <summary>The version of the detector that no longer makes this mark; null for every other claim.</summary>
    public string? DroppedBy { get; private set; }

    /// <summary>The conditional was dropped, and nothing was put in evidence since the last verdict that would answer for it.</summary>
    public bool IsHardened => Arrival?.Hardening is { IsTold: true } hardening
        && !Evidence.Any(one => one is { Stance: EvidenceStance.Supports, IsOwnSource: false } && (hardening.Since is null || one.At > hardening.Since));

    /// <summary>The verb group as it stands in the text; null without one, or where the edges were moved inside it.</summary>
    public string? VerbWords => Verb is { } verb && Span.Contains(verb.Span) ? Quote[(verb.Span.Start - SpanStart)..(verb.Span.End - SpanStart)] : null;

    /// <summary>An editor has to say where it stands in the newer text, or that it is gone.</summary>
    public bool IsUnsettled => Arrival?.Landing == Landing.Unsettled;

    /// <summary>It was decided with other words, and has to be decided again.</summary>
    public bool IsAskedAgain => IsOpen && Arrival?.Expired is not null;

    /// <summary>Not in the newest text it was looked for in, or not yet given a place there.</summary>
    public bool IsAbsent => Arrival?.Landing is Landing.Lost or Landing.Unsettled;

    /// <summary>Verified as a fact by something other than its own source: then its indicative is the editor's decision, not a slip.</summary>
    internal bool IsEstablished => VerdictScope == VerifiedScope.Fact
        && Evidence.Any(one => one is { Stance: EvidenceStance.Supports, IsOwnSource: false });

    /// <summary>Puts the claim into a revision.</summary>
    /// <param name="description">What the detector says of the words there; its spans index that revision's text.</param>
    internal void Land(int revision, ClaimExtent extent, SpanDescription description, ClaimArrival arrival)
    {
        RevisionNumber = revision;
        Describe(description);
        Extend(extent);
        Arrive(arrival);
    }

    /// <summary>Puts the claim where an editor says it stands, or back; what the detector says of the words there follows.</summary>
    internal void Stand(ClaimPosition position)
    {
        // A ruling that ended earlier, before the claim was decided again, is neither ended now nor brought back.
        var (now, before) = (position.Arrival?.Expired, Arrival?.Expired);
        if (now is not null && now != before)
        {
            Expire();
        }
        else if (before is not null && now != before && IsOpen)
        {
            Restore(before);
        }
        RevisionNumber = position.Revision;
        (ConfirmedSource, Treatment) = (position.Source, position.Treatment);
        Extend(position.Extent);
        Arrive(position.Arrival);
    }

    /// <summary>Once the words it was settled on are read: whether its conditional was dropped there.</summary>
    /// <param name="text">Of the revision it stands in.</param>
    internal void AnswerHardening(string text)
    {
        if (Arrival is { Hardening: { IsTold: false } hardening })
        {
            Arrival = Arrival with { Hardening = Verb?.Mood == VerbMood.Conditional ? null : hardening.Beside(Description, text) };
        }
    }

    /// <summary>Notes how it came, or why it stayed behind in its revision.</summary>
    internal void Arrive(ClaimArrival? arrival)
    {
        Arrival = arrival;
        Changed();
    }

    /// <summary>Takes the ruling away because the words it was given to changed.</summary>
    /// <returns>What ended; null where nothing had been decided.</returns>
    internal ExpiredRuling? Expire()
    {
        if (IsOpen)
        {
            return null;
        }
        var expired = ExpiredRuling.Of(this);
        (VerdictKind, VerdictScope, VerdictGround, DismissalReason, DismissalWords, DecidedBy, DecidedAt) = (null, null, null, null, null, null, null);
        Changed();
        return expired;
    }

    /// <summary>Gives it the ruling again that these very words had.</summary>
    internal void Restore(ExpiredRuling ruling) => Rule(new Ruling(ruling.Verdict, ruling.Dismissal), ruling.By, ruling.At);

    /// <summary>Takes over what a newer detector says of the same mark, edges included; only for a claim nobody has worked on.</summary>
    internal void ReadAgain(string text, DetectedClaim analysis)
    {
        AnalysisColumn = new AnalysisColumn(analysis);
        Extend(ClaimExtent.Of(text, analysis.Fragments));
    }

    internal void Drop(string? detector)
    {
        DroppedBy = detector;
        Changed();
    }
}
