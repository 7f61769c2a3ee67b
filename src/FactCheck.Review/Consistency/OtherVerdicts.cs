using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Finds the claims of an article that another article has with another verdict.</summary>
internal sealed class OtherVerdicts(ReviewTransactions transactions, LikeClaims like)
{
    // Each is a search; an article with more decided claims than this has them looked at in the card.
    private const int MostClaims = 100;

    // What is worth a look in the card is not yet the same claim: below this, of claims read by hand, most told of something else.
    private const double LeastAlike = 0.55;

    public async Task<IReadOnlyList<FoundPassages>> ReadAsync(ReviewedArticle article, CancellationToken cancel)
    {
        var judged = article.Queue.Where(IsJudged).Take(MostClaims).ToList();
        if (judged.Count == 0 || !await AreOthersJudgedAsync(article.Article.Id, cancel))
        {
            return [];
        }
        return [.. judged.Zip(await like.OfAsync(judged, cancel), (claim, others) => (Claim: claim, Other: others.FirstOrDefault(one => IsContrary(article, claim, one))))
            .Where(pair => pair.Other is not null).Select(pair => Found(article, pair.Claim, pair.Other!))];
    }

    private static bool IsContrary(ReviewedArticle article, Claim claim, SimilarClaim other) =>
        other.ArticleId != article.Article.Id && other.Likeness >= LeastAlike && IsJudgedOtherwise(claim, other.Claim);

    private Task<bool> AreOthersJudgedAsync(Guid articleId, CancellationToken cancel) =>
        transactions.ReadAsync(context => context.QueueClaims().AnyAsync(one => one.ArticleId != articleId && one.VerdictKind != null, cancel), cancel);

    // That something was said is true whatever becomes of it.
    private static bool IsJudged(Claim claim) => claim.Verdict is { Scope: not VerifiedScope.Statement };

    private static bool IsJudgedOtherwise(Claim claim, Claim other) =>
        IsJudged(other) && other.Verdict!.Kind != claim.Verdict!.Kind && SaysTheSame(claim, other);

    // "non avrebbe firmato", or other figures: then both verdicts may be right.
    private static bool SaysTheSame(Claim claim, Claim other)
    {
        var (figures, others) = (FiguresOf(claim), FiguresOf(other));
        return (claim.Verb?.Negated ?? false) == (other.Verb?.Negated ?? false) && (figures.Count == 0 || others.Count == 0 || figures.Overlaps(others));
    }

    private static IReadOnlySet<string> FiguresOf(Claim claim) => ClaimKeys.Of(claim, ClaimKeys.OfTitle("")).Figures;

    private static FoundPassages Found(ReviewedArticle article, Claim claim, SimilarClaim other) => new(
        ArticleFindingKind.JudgedOtherwise,
        FoundPassages.Current(article.Revision.Text.Text, claim.Span),
        new FindingPassage(new PassageOrigin.OtherArticle(other.ArticleId, other.ArticleTitle, other.Claim.Id, other.Number, other.Claim.Verdict!), other.Claim.Span, other.Claim.Quote),
        new Reason(FindingReasons.OtherVerdict, other.ArticleTitle),
        claim.Id);
}
