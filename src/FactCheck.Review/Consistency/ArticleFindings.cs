using FactCheck.Detection;
using FactCheck.Detection.Findings;

namespace FactCheck.Review;

/// <summary>What an article says against itself.</summary>
public static class ArticleFindings
{
    /// <summary>All that can be found in one article alone, of every kind, whether it is shown or not; in text order.</summary>
    /// <param name="analysis">Of that very text.</param>
    /// <param name="claims">The claims as the editors left them.</param>
    public static IReadOnlyList<ArticleFinding> Of(ArticleText text, ArticleAnalysis analysis, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Finish(ClaimFindings.Settle(TextFindings.Of(text, new AnalyzedText(text.Text, analysis)), claims), claims);
    }

    internal static IReadOnlyList<ArticleFinding> Finish(IEnumerable<FoundPassages> found, IReadOnlyList<Claim> claims)
    {
        var places = new ClaimsByPlace(claims);
        return [.. FindingKeys.Number(found).Select(one => new ArticleFinding(one.Key, one.Found.Kind, one.Found.At, one.Found.Against, ClaimsOf(one.Found, places), one.Found.Reason))];
    }

    private static List<Guid> ClaimsOf(FoundPassages found, ClaimsByPlace places) => found.ClaimId is { } id ? [id] :
    [
        .. new[] { found.At, found.Against }.OfType<FindingPassage>().Where(passage => passage.Origin is PassageOrigin.Current)
            .SelectMany(passage => places.At(passage.Span)).DistinctBy(claim => claim.Id).OrderBy(claim => claim.Span.Start).Select(claim => claim.Id),
    ];
}
