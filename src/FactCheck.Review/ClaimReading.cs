using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What is known of the claim's words, whether the detector found the claim or an editor marked it.</summary>
public sealed partial class Claim
{
    /// <summary>Below this confidence a reading is doubtful (design: review.md).</summary>
    public const double DoubtBelow = 0.6;

    /// <summary>Why its conditional was chosen; null for a claim that holds none.</summary>
    public Reading? Reading => Analysis?.Reading;

    /// <summary>Whether the reading is one the detector itself is not sure of.</summary>
    public bool IsDoubtful => Analysis is { Confidence: < DoubtBelow };

    /// <summary>The verb group, in whatever mood; null where none is inside.</summary>
    public VerbForm? Verb => Analysis?.Verb ?? Description?.Verb;

    /// <summary>Whether the verb is understood from another claim of the sentence.</summary>
    public bool Elided => Analysis?.Elided ?? false;

    /// <summary>What spoke for the reading, strongest first; empty where there is no reading.</summary>
    public IReadOnlyList<Reason> Reasons => Analysis?.Reasons ?? [];

    /// <summary>The words that replace the conditional once the fact is verified, or null where they are not certain.</summary>
    public TextEdit? Indicative => Analysis?.Indicative;

    /// <summary>Who is said to know: as an editor confirmed it, else as the detector has it.</summary>
    public Attribution? Attribution => ConfirmedSource is { } source
        ? new Attribution(Frame?.Span.Contains(source.Span) == true ? Frame.Span : source.Span, new ClaimSource(source.Span, source.Name, source.Kind), Frame?.Scope ?? AttributionScope.Sentence, Inferred: false)
        : Frame;

    /// <summary>A reported claim for which nobody is named for certain.</summary>
    public bool IsOrphan => Reading == Detection.Reading.Reported && ConfirmedSource is null && (Analysis?.Orphan ?? false);

    /// <summary>Verified as a fact, while all that supports it comes from the claim's own source, which can support only that it was said.</summary>
    public bool RestsOnOwnSource => VerdictScope == VerifiedScope.Fact
        && Evidence.Any(one => one.Stance == EvidenceStance.Supports)
        && Evidence.Where(one => one.Stance == EvidenceStance.Supports).All(one => one.IsOwnSource);

    private Attribution? Frame => Analysis?.Attribution ?? Description?.Attribution;
}
