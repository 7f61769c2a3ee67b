using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Finds the page of a form among the evidence of its article, so that it is not read and written down twice.</summary>
internal static class EvidenceTwins
{
    /// <summary>The first other piece that leads to the same page, in the claim itself before others; null where there is none.</summary>
    public static EvidenceTwin? Find(ArticleOnScreen article, DraftPlace place, string url)
    {
        var claims = article.Claims.Where(claim => claim.Evidence.Count > 0).OrderBy(claim => claim.Id != place.ClaimId);
        return claims.SelectMany(claim => claim.Evidence
                .Where(evidence => evidence.Id != place.Part && PageAddress.AreSame(evidence.Origin?.Url, url))
                .Select(evidence => new EvidenceTwin(evidence.Id, claim.Id == place.ClaimId, article.NumberOf(claim.Id))))
            .FirstOrDefault();
    }
}
