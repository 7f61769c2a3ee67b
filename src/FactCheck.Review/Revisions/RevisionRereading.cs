using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>What a newer detector made of a revision.</summary>
/// <param name="Added">New marks, "to review".</param>
/// <param name="Dropped">Marks it would no longer make; they stay, and say so.</param>
/// <param name="Changed">Marks nobody had worked on, which are read otherwise now.</param>
public sealed record RereadingOutcome(IReadOnlyList<Claim> Added, IReadOnlyList<Claim> Dropped, IReadOnlyList<Claim> Changed);

/// <summary>Reads an article's current revision again with the detector of today; no editor's decision is touched.</summary>
internal sealed class RevisionRereading(ReviewTransactions transactions, ReviewNotices notices, HouseDetector detectors, ReviewedArticleReader articles)
{
    /// <returns>Null where there is no such article.</returns>
    public async Task<RereadingOutcome?> RereadAsync(Guid articleId, EventSignature made, CancellationToken cancel)
    {
        while (true)
        {
            var read = await transactions.ReadAsync(async context => (
                Article: await articles.ReadAsync(context, articleId, cancel), Rules: await detectors.ReadAsync(context, cancel)), cancel);
            if (read.Article is not { } article)
            {
                return null;
            }
            var found = await Task.Run(() => ClaimSelection.Of(read.Rules.Detector.Detect(article.Revision.Text.Text), ReviewStore.MaxClaims), cancel);
            cancel.ThrowIfCancellationRequested();
            if (await TryKeepAsync(article, read.Rules, found, made, cancel) is { } outcome)
            {
                notices.RaiseArticle(articleId);
                return outcome;
            }
        }
    }

    /// <returns>Null where text or rules changed meanwhile.</returns>
    internal Task<RereadingOutcome?> TryKeepAsync(ReviewedArticle article, RuleSet rules, IReadOnlyList<DetectedClaim> found, EventSignature made, CancellationToken cancel) =>
        transactions.WriteAsync(async context =>
        {
            var (id, number) = (article.Article.Id, article.Revision.Number);
            if (await HouseDetector.VersionAsync(context, cancel) != rules.Version || !await context.IsCurrentAsync(id, number, cancel))
            {
                return null;
            }
            var claims = await context.Claims.Where(one => one.ArticleId == id && one.RevisionNumber == number && !one.IsRemoved).ToListAsync(cancel);
            var outcome = Apply(article, claims, found, rules.Name);
            context.Claims.AddRange(outcome.Added);
            (await context.Revisions.SingleAsync(one => one.ArticleId == id && one.Number == number, cancel)).ReadAgain(rules.Name);
            var counts = ReviewJson.Write(new { Detector = rules.Name, Added = outcome.Added.Count, Dropped = outcome.Dropped.Count, Changed = outcome.Changed.Count });
            (await ArticleChain.ReadAsync(context, id, cancel)).Add(new EventContent(ClaimEventKind.ReadAgain, made, article.Revision.DetectorVersion, counts));
            await context.SaveChangesAsync(cancel);
            return outcome;
        }, cancel);

    private static RereadingOutcome Apply(ReviewedArticle article, List<Claim> claims, IReadOnlyList<DetectedClaim> found, string detector)
    {
        var marks = found.ToLookup(DetectedMark.Of);
        var known = claims.Select(one => one.Analysis).OfType<DetectedClaim>().Select(DetectedMark.Of).ToHashSet();
        var detected = claims.Where(one => one is { Origin: ClaimOrigin.Detected, Analysis: not null }).ToList();
        var added = found.Where(one => !known.Contains(DetectedMark.Of(one)))
            .Select(one => Claim.Create(article.Article.Id, article.Revision.Number, article.Revision.Text.Text, one)).ToList();
        var dropped = detected.Where(one => !marks.Contains(DetectedMark.Of(one.Analysis!))).ToList();
        dropped.ForEach(one => one.Drop(detector));
        foreach (var again in detected.Where(one => one.DroppedBy is not null).Except(dropped))
        {
            again.Drop(null);
        }
        return new RereadingOutcome(added, dropped, [.. detected.Except(dropped).Where(one => ReadOtherwise(one, article.Revision.Text.Text, marks[DetectedMark.Of(one.Analysis!)].First()))]);
    }

    private static bool ReadOtherwise(Claim claim, string text, DetectedClaim now)
    {
        var isSame = claim.Analysis!.Reading == now.Reading && claim.Analysis.Fragments.SequenceEqual(now.Fragments);
        if (isSame || claim.IsWorkedOn)
        {
            return false;
        }
        claim.ReadAgain(text, now);
        return true;
    }
}
