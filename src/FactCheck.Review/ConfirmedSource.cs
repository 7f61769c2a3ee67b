using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Whom an editor says the claim comes from, whatever the detector made of it.</summary>
/// <param name="Span">The words that name the source in the revision's text, UTF-16 units, half-open.</param>
/// <param name="Name">Its name, without article.</param>
public sealed record ConfirmedSource(TextSpan Span, string Name, SourceKind Kind)
{
    /// <summary>The longest words that can name a source, in UTF-16 units.</summary>
    public const int MaxLength = 300;
}
