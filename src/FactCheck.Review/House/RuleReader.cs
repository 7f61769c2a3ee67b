using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Goes through the articles that hold a wording: to say what a rule would change, or to change it.</summary>
internal sealed class RuleReader(ReviewTransactions transactions, ReviewNotices notices, HouseDetector detectors, TimeProvider time)
{
    public async Task<RulePreview> PreviewAsync(string words, ClaimDetector detector, IProgress<RulePreview>? progress, CancellationToken cancel)
    {
        var effects = new RuleEffects(words);
        var articles = await transactions.ReadAsync(context => effects.CandidatesAsync(context, cancel), cancel);
        var preview = RulePreview.Empty with { Total = articles.Count };
        foreach (var (id, title) in articles)
        {
            progress?.Report(preview);
            // One reading transaction for each article: a long one would keep the write-ahead log from being folded in.
            var found = await transactions.ReadAsync(async context =>
                await effects.OfAsync(context, id, title, detector.Detect(await RuleEffects.TextAsync(context, id, cancel)), cancel), cancel);
            preview = preview.With([.. found.Select(one => one.Effect)]);
        }
        return preview;
    }

    public async Task<int> ReadThroughAsync(Guid ruleId, IProgress<RuleProgress>? progress, CancellationToken cancel)
    {
        var rule = await transactions.ReadAsync(context => context.HouseRules.SingleAsync(one => one.Id == ruleId, cancel), cancel);
        var effects = new RuleEffects(rule.Words);
        var articles = await transactions.ReadAsync(context => effects.CandidatesAsync(context, cancel), cancel);
        var changed = 0;
        for (var read = 0; read < articles.Count; read++)
        {
            progress?.Report(new RuleProgress(read, articles.Count, changed));
            changed += await ReadAgainAsync(rule, effects, articles[read].Id, cancel);
        }
        await FinishAsync(rule, cancel);
        return changed;
    }

    private async Task<int> ReadAgainAsync(HouseRule rule, RuleEffects effects, Guid articleId, CancellationToken cancel)
    {
        // Read before the writers' turn is taken: a book may keep the detector busy for a second.
        var found = await transactions.ReadAsync(async context =>
            (await detectors.ReadAsync(context, cancel)).Detector.Detect(await RuleEffects.TextAsync(context, articleId, cancel)), cancel);
        var claims = await transactions.WriteAsync(context => WriteAsync(context, rule, effects, articleId, found, cancel), cancel);
        notices.RaiseAll(claims);
        return claims.Count;
    }

    private async Task<IReadOnlyList<Claim>> WriteAsync(ReviewDbContext context, HouseRule rule, RuleEffects effects, Guid articleId, IReadOnlyList<DetectedClaim> found, CancellationToken cancel)
    {
        var changes = (await effects.OfAsync(context, articleId, "", found, cancel)).Where(one => one.Effect.Kind != RuleEffectKind.Kept).ToList();
        if (changes.Count == 0)
        {
            return [];
        }
        var chain = await ArticleChain.ReadAsync(context, articleId, cancel);
        var made = new EventSignature(rule.RemovedBy ?? rule.By, time.GetUtcNow().UtcDateTime);
        foreach (var (effect, now) in changes)
        {
            var before = ReviewJson.Write(ClaimRereading.Of(effect.Claim.Analysis!));
            effect.Claim.Reread(now);
            chain.Add(new EventContent(ClaimEventKind.Reread, made, before, ReviewJson.Write(ClaimRereading.Of(now)), effect.Claim.Id));
        }
        await context.SaveChangesAsync(cancel);
        return [.. changes.Select(one => one.Effect.Claim)];
    }

    // Taken away while it was read through: then it is the other reading that has to finish.
    private Task<int> FinishAsync(HouseRule read, CancellationToken cancel) => transactions.WriteAsync(async context =>
    {
        var rule = await context.HouseRules.SingleAsync(one => one.Id == read.Id, cancel);
        if (rule.Holds == read.Holds)
        {
            rule.FinishReading();
        }
        return await context.SaveChangesAsync(cancel);
    }, cancel);
}
