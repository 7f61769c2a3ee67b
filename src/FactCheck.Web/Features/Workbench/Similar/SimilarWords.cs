using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Similar;

/// <summary>Words of claims whose article is not on the screen.</summary>
internal static class SimilarWords
{
    /// <summary>What the claim lights of its article, "[…]" where a parenthesis stands.</summary>
    public static string QuoteOf(Claim claim) =>
        string.Join(" […] ", claim.Fragments.Select(fragment => new TextSpan(fragment.Start - claim.Span.Start, fragment.End - claim.Span.Start).Of(claim.Quote)));
}
