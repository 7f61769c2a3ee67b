using FactCheck.Detection;
using FactCheck.Detection.Findings;

namespace FactCheck.Review;

/// <summary>Claims that lost their conditional from one revision to the next, each beside its words there.</summary>
internal static class HardenedClaims
{
    public static IEnumerable<FoundPassages> Of(ReviewedArticle article) =>
        article.Claims.Where(claim => claim.IsHardened).Select(claim => Found(article.Revision.Text.Text, claim, claim.Arrival!.Hardening!));

    private static FoundPassages Found(string text, Claim claim, Hardening hardening) => new(
        ArticleFindingKind.Hardened,
        FoundPassages.Current(text, claim.Span),
        new FindingPassage(new PassageOrigin.Earlier(hardening.Revision), hardening.Span, hardening.Quote),
        new Reason(FindingCodes.EarlierConditional, hardening.Conditional),
        claim.Id);
}
