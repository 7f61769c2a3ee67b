using System.Text.Json.Serialization;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>How a claim came into the revision it stands in, and what that leaves an editor to do.</summary>
/// <param name="Landing">Null for a claim that was first found in this revision.</param>
public sealed record ClaimArrival(Landing? Landing)
{
    /// <summary>The text went back to words the claim had before; its verdict of then holds again.</summary>
    public bool IsRestored { get; init; }

    /// <summary>The wording in the revision before; null where the words are the same.</summary>
    public string? Earlier { get; init; }

    /// <summary>The claim whose sentence was parted, of which this is the other half.</summary>
    public Guid? SplitFrom { get; init; }

    /// <summary>For a lost claim: the one that took up its words when two sentences were joined.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>For an unsettled claim: the places in the newer text between which an editor has to choose; they index the revision after the claim's own.</summary>
    public IReadOnlyList<ClaimExtent> Candidates { get; init; } = [];

    /// <summary>The verdict or dismissal that was given to other words, and is asked again.</summary>
    public ExpiredRuling? Expired { get; init; }

    /// <summary>Set where the conditional was dropped; see <see cref="Claim.IsHardened"/>.</summary>
    public Hardening? Hardening { get; init; }

    /// <summary>It was in the queue before: words that lost their conditional have to be checked all the more.</summary>
    public bool WasToCheck { get; init; }
}

/// <summary>A verdict or a dismissal that ended because the words it was given to changed.</summary>
/// <param name="Quote">The words it was given to.</param>
/// <param name="Revision">The last revision in which the claim had them.</param>
/// <param name="At">When it was given, UTC.</param>
public sealed record ExpiredRuling(Verdict? Verdict, Dismissal? Dismissal, string Quote, int Revision, string By, DateTime At)
{
    internal static ExpiredRuling Of(Claim claim) =>
        new(claim.Verdict, claim.Dismissal, claim.Quote, claim.RevisionNumber, claim.DecidedBy ?? "", claim.DecidedAt ?? default);
}

/// <summary>A claim that was told in the conditional and is told in the indicative since.</summary>
/// <param name="Revision">The last revision in which it had the conditional.</param>
/// <param name="Span">Where it stood there, in UTF-16 units of that revision's text, half-open.</param>
/// <param name="Quote">The claim's words there.</param>
/// <param name="Conditional">The verb group there: "avrebbe firmato".</param>
/// <param name="Indicative">The verb group now: "ha firmato". Empty as long as nobody vouches for it: a question, somebody's quotation, a softening word; then nothing is told, until the words that do come.</param>
/// <param name="Since">When the last verdict was given, UTC; evidence given later answers for the new words. Null where there was none.</param>
public sealed record Hardening(int Revision, TextSpan Span, string Quote, string Conditional, string Indicative, DateTime? Since)
{
    /// <summary>Whether somebody vouches for the words now.</summary>
    [JsonIgnore]
    public bool IsTold => Indicative.Length > 0;

    /// <summary>The claim as it stands, in the conditional, before it is told otherwise.</summary>
    internal static Hardening Of(Claim claim) => new(claim.RevisionNumber, claim.Span, claim.Quote, claim.VerbWords ?? claim.Quote, "", claim.DecidedAt);

    /// <summary>The same beside the words that stand there now.</summary>
    /// <param name="text">What the spans of <paramref name="now"/> index.</param>
    internal Hardening Beside(SpanDescription? now, string text) =>
        this with { Indicative = now is { IsVouchedFor: true, Verb: { Mood: VerbMood.Indicative } verb } ? verb.Span.Of(text) : "" };
}
