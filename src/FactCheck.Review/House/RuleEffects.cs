using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Compares what an article's claims were read as with how a detector reads them now, as far as one wording goes.</summary>
/// <remarks>Only claims that the wording is about, or was: a later detector's other opinions are no matter of this rule.</remarks>
internal sealed class RuleEffects(string wording)
{
    /// <summary>The articles whose current text may hold the words, latest first.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Title)>> CandidatesAsync(ReviewDbContext context, CancellationToken cancel)
    {
        var match = SearchWords.ToPhrase(wording);
        var found = await context.Articles
            .FromSql($"SELECT * FROM Articles WHERE Id IN (SELECT k.ArticleId FROM ArticleSearch s JOIN ArticleSearchKeys k ON k.Key = s.rowid WHERE s.ArticleSearch MATCH {match})")
            .OrderByDescending(one => one.Id).Select(one => new { one.Id, one.Title }).ToListAsync(cancel);
        return [.. found.Select(one => (one.Id, one.Title))];
    }

    public static Task<string> TextAsync(ReviewDbContext context, Guid articleId, CancellationToken cancel) =>
        (from article in context.Articles
         join revision in context.Revisions on new { ArticleId = article.Id, Number = article.CurrentRevision } equals new { revision.ArticleId, revision.Number }
         where article.Id == articleId
         select revision.Content).SingleAsync(cancel);

    /// <param name="found">What the detector finds in the article's current text now.</param>
    public async Task<IReadOnlyList<(RuleEffect Effect, DetectedClaim Now)>> OfAsync(ReviewDbContext context, Guid articleId, string title, IReadOnlyList<DetectedClaim> found, CancellationToken cancel)
    {
        var claims = await context.Claims.Where(one => one.ArticleId == articleId && !one.IsRemoved && context.Articles.Any(article => article.Id == articleId && article.CurrentRevision == one.RevisionNumber))
            .OrderBy(one => one.SpanStart).ThenBy(one => one.SpanEnd).ThenBy(one => one.Id).ToListAsync(cancel);
        var now = found.ToDictionary(Place);
        var numbers = claims.Where(one => one.IsToCheck).Select((one, index) => (one.Id, Number: index + 1)).ToDictionary(one => one.Id, one => one.Number);
        return [.. from claim in claims
                   where claim.Analysis is not null && now.ContainsKey(Place(claim.Analysis))
                   let then = claim.Analysis
                   let read = now[Place(then)]
                   where (IsByRule(then) || IsByRule(read)) && ClaimRereading.Of(then) != ClaimRereading.Of(read)
                   select (new RuleEffect(articleId, title, claim, numbers.TryGetValue(claim.Id, out var number) ? number : null, read.Reading, KindOf(claim, read)), read)];
    }

    // Two claims may share a verb that is said once; their clauses they do not share.
    private static (TextSpan Verb, TextSpan Span) Place(DetectedClaim claim) => (claim.Verb.Token, claim.Span);

    private bool IsByRule(DetectedClaim claim) =>
        string.Equals(ClaimRereading.Of(claim).Wording, wording, StringComparison.OrdinalIgnoreCase);

    private static RuleEffectKind KindOf(Claim claim, DetectedClaim now)
    {
        var enters = now.Reading == Reading.Reported;
        var leaves = claim.IsToCheck && !enters;
        return !claim.IsOpen || claim.Origin == ClaimOrigin.ByHand || (leaves && claim.IsWorkedOn) ? RuleEffectKind.Kept
            : claim.IsToCheck == enters ? RuleEffectKind.ReadingOnly
            : leaves ? RuleEffectKind.LeavesQueue
            : RuleEffectKind.EntersQueue;
    }
}
