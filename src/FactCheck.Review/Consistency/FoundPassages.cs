using FactCheck.Detection;
using FactCheck.Detection.Findings;

namespace FactCheck.Review;

/// <summary>A finding before its key, its claims and its ruling are looked up.</summary>
/// <param name="ClaimId">The claim it is about, where that is known from how it was found.</param>
internal sealed record FoundPassages(ArticleFindingKind Kind, FindingPassage At, FindingPassage? Against, Reason Reason, Guid? ClaimId = null)
{
    /// <summary>What the detector found in one text, or between two.</summary>
    /// <param name="compared">Where the passages it is held against stand, and the text they index.</param>
    public static FoundPassages Of(ArticleFindingKind kind, Finding finding, string text, (PassageOrigin Origin, string Text) compared) => new(
        kind,
        Current(text, finding.At.Span),
        finding.Against is not { } against ? null
            : against.Text == PassageText.Article ? Current(text, against.Span)
            : new FindingPassage(compared.Origin, against.Span, against.Span.Of(compared.Text)),
        finding.Reason);

    public static FindingPassage Current(string text, TextSpan span) => new(PassageOrigin.Current.Text, span, span.Of(text));
}
