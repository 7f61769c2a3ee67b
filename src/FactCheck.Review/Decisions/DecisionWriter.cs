using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Writes decisions with their events, one transaction each, and tells the open screens afterwards.</summary>
internal sealed class DecisionWriter(ReviewTransactions transactions, ReviewNotices notices, ClaimDescriber describer, TimeProvider time)
{
    public async Task<MarkOutcome> DecideAsync(Guid claimId, int version, ClaimDecision decision, EventSignature made, CancellationToken cancel)
    {
        var replaced = new List<Claim>();
        var outcome = await transactions.WriteAsync(async context =>
        {
            var claim = await context.Claims.SingleOrDefaultAsync(one => one.Id == claimId, cancel);
            if (claim is null or { IsRemoved: true })
            {
                return new MarkOutcome.Gone();
            }
            if (claim.Version != version)
            {
                return new MarkOutcome.Conflict(claim);
            }
            return await WriteAsync(context, claim, decision, made, replaced, cancel);
        }, cancel);
        if (outcome is MarkOutcome.Saved { Step: not null } saved)
        {
            notices.RaiseAll([saved.Claim, .. replaced]);
        }
        return outcome;
    }

    public async Task<BulkOutcome> DecideAllAsync(Guid articleId, IReadOnlyDictionary<Guid, int> versions, ClaimDecision decision, EventSignature made,
        IProgress<int>? progress, CancellationToken cancel)
    {
        var outcome = await transactions.WriteAsync(async context =>
        {
            var all = await context.Claims.Where(one => one.ArticleId == articleId && !one.IsRemoved).OrderBy(one => one.SpanStart).ToListAsync(cancel);
            var chosen = all.Where(one => versions.ContainsKey(one.Id)).ToList();
            var current = chosen.Where(one => one.Version == versions[one.Id]).ToList();
            var (step, saved) = (DecisionStep.New(), new List<Claim>());
            var chain = await ArticleChain.ReadAsync(context, articleId, cancel);
            foreach (var claim in current)
            {
                cancel.ThrowIfCancellationRequested();
                if (await ChangeAsync(context, claim, decision, made, cancel) is { } content)
                {
                    chain.Add(content with { Step = step });
                    saved.Add(claim);
                }
                progress?.Report(saved.Count);
            }
            await context.SaveChangesAsync(cancel);
            return new BulkOutcome(saved.Count == 0 ? null : step.Id, saved, [.. chosen.Except(current)]);
        }, cancel);
        notices.RaiseAll(outcome.Saved);
        return outcome;
    }

    public async Task<MarkOutcome.Saved> AddAsync(Claim claim, EventSignature made, CancellationToken cancel)
    {
        var step = DecisionStep.New();
        await transactions.WriteAsync(async context =>
        {
            var chain = await ArticleChain.ReadAsync(context, claim.ArticleId, cancel);
            // The words were chosen in a text that may have passed meanwhile: they would be a claim of nothing.
            if (chain.Article.CurrentRevision != claim.RevisionNumber)
            {
                throw new ClaimExtentException(ClaimExtentFault.OutsideText);
            }
            context.Claims.Add(claim);
            chain.Add(new EventContent(ClaimEventKind.ClaimAdded, made, null, ClaimAspect.Of(ClaimEventKind.ClaimAdded).Read(claim, null), claim.Id, Step: step));
            return await context.SaveChangesAsync(cancel);
        }, cancel);
        notices.Raise(claim);
        return new MarkOutcome.Saved(claim, step.Id);
    }

    public EventSignature Sign(string editor) => EventSignature.Of(editor, time);

    private async Task<MarkOutcome> WriteAsync(ReviewDbContext context, Claim claim, ClaimDecision decision, EventSignature made, List<Claim> replaced, CancellationToken cancel)
    {
        DecisionStep? step = null;
        if (await ChangeAsync(context, claim, decision, made, cancel) is { } content)
        {
            step = DecisionStep.New();
            var chain = await ArticleChain.ReadAsync(context, claim.ArticleId, cancel);
            chain.Add(content with { Step = step });
            if (decision is ClaimDecision.Settle)
            {
                replaced.AddRange(await SettledMarks.TakeAwayAsync(context, claim, chain, step, made, cancel));
            }
            await context.SaveChangesAsync(cancel);
        }
        if (decision.DraftIn(claim.Id) is { } draft)
        {
            await context.DropDraftAsync(draft, made.By, cancel);
        }
        return new MarkOutcome.Saved(claim, step?.Id);
    }

    /// <returns>What the history is told, or null where the claim says this already.</returns>
    private async Task<EventContent?> ChangeAsync(ReviewDbContext context, Claim claim, ClaimDecision decision, EventSignature made, CancellationToken cancel)
    {
        var aspect = ClaimAspect.Of(decision.Kind);
        var before = aspect.Read(claim, decision.Part);
        var after = await new DecisionValue(context, claim, made, cancel).OfAsync(decision);
        if (before == after)
        {
            return null;
        }
        aspect.Write(claim, decision.Part, after, made);
        await describer.FollowAsync(context, claim, decision.Kind, cancel);
        return new EventContent(decision.Kind, made, before, after, claim.Id, decision.Part);
    }
}
