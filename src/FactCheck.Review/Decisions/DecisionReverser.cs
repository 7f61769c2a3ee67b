using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Takes back an editor's steps and does them again; the history tells where it got to, so a reload or a restart loses nothing.</summary>
internal sealed class DecisionReverser(ReviewTransactions transactions, ReviewNotices notices, ClaimDescriber describer)
{
    /// <param name="step">The one to take back; null for the last one.</param>
    public Task<UndoOutcome> UndoAsync(Guid articleId, EventSignature made, Guid? step, CancellationToken cancel) =>
        ReverseAsync(articleId, made, StepKind.Undone, steps => step is { } one ? steps.Done.Where(done => done == one) : steps.Done, cancel);

    public Task<UndoOutcome> RedoAsync(Guid articleId, EventSignature made, CancellationToken cancel) =>
        ReverseAsync(articleId, made, StepKind.Redone, steps => steps.Undone, cancel);

    /// <summary>What the editor's next undo and redo are about, as far as others have not overtaken it.</summary>
    public Task<NextSteps> NextAsync(Guid articleId, string editor, CancellationToken cancel) => transactions.ReadAsync(async context =>
    {
        var steps = DecisionSteps.Of(await StepsAsync(context, articleId, editor, cancel));
        return new NextSteps(await ClaimsAsync(steps.Done), await ClaimsAsync(steps.Undone));

        async Task<IReadOnlyList<Guid>> ClaimsAsync(IEnumerable<Guid> next) => next.Take(1).Select(steps.LatestOf).ToList() is [var step]
            ? await context.Events.Where(one => one.ArticleId == articleId && one.StepId == step).Select(one => one.ClaimId!.Value).Distinct().ToListAsync(cancel)
            : [];
    }, cancel);

    private async Task<UndoOutcome> ReverseAsync(Guid articleId, EventSignature made, StepKind kind, Func<DecisionSteps, IEnumerable<Guid>> choose, CancellationToken cancel)
    {
        var outcome = await transactions.WriteAsync(async context =>
        {
            var steps = DecisionSteps.Of(await StepsAsync(context, articleId, made.By, cancel));
            var (changed, overtaken) = (new List<Claim>(), new List<Claim>());
            // A step that others have overtaken whole is passed over: the one before it is what the editor means then.
            foreach (var step in choose(steps).TakeWhile(_ => changed.Count == 0))
            {
                await ReverseAsync(context, articleId, steps.LatestOf(step), made, DecisionStep.Again(kind, step), changed, overtaken, cancel);
            }
            await context.SaveChangesAsync(cancel);
            return new UndoOutcome([.. changed.OrderBy(claim => claim.SpanStart)], overtaken);
        }, cancel);
        notices.RaiseAll(outcome.Changed);
        return outcome;
    }

    private async Task ReverseAsync(ReviewDbContext context, Guid articleId, Guid stepId, EventSignature made, DecisionStep step,
        List<Claim> changed, List<Claim> overtaken, CancellationToken cancel)
    {
        var events = await context.Events.Where(one => one.ArticleId == articleId && one.StepId == stepId).OrderBy(one => one.Sequence).ToListAsync(cancel);
        var ids = events.Select(one => one.ClaimId!.Value).Distinct().ToList();
        var claims = await context.Claims.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancel);
        var since = await SinceAsync(context, articleId, events, claims, cancel);
        var chain = await ArticleChain.ReadAsync(context, articleId, cancel);
        foreach (var entry in events)
        {
            var claim = claims[entry.ClaimId!.Value];
            var aspect = ClaimAspect.Of(entry.Kind);
            if (since.Contains(Side.Of(entry)))
            {
                overtaken.Add(claim);
                continue;
            }
            aspect.Write(claim, entry.Part, entry.Before, made);
            await describer.FollowAsync(context, claim, entry.Kind, cancel);
            chain.Add(new EventContent(entry.Kind, made, entry.After, entry.Before, claim.Id, entry.Part, step));
            changed.Add(claim);
        }
    }

    /// <summary>What of these events was decided again later, by whomever, and not taken back since.</summary>
    private static async Task<HashSet<Side>> SinceAsync(ReviewDbContext context, Guid articleId, List<ClaimEvent> events, Dictionary<Guid, Claim> claims, CancellationToken cancel)
    {
        var last = events.Count == 0 ? 0 : events[^1].Sequence;
        var touched = events.Select(Side.Of).ToList();
        var later = await context.Events.Where(one => one.ArticleId == articleId && one.Sequence > last
                && (one.StepId != null || one.Kind == ClaimEventKind.Expired || one.Kind == ClaimEventKind.Restored || one.Kind == ClaimEventKind.Revised))
            .OrderBy(one => one.Sequence).Select(one => new { one.ClaimId, one.Part, one.Kind, one.StepKind, one.StepOf }).ToListAsync(cancel);
        // What a new text did to a claim is nobody's step: it stands by itself and is not taken back.
        var decided = later.Where(one => one.ClaimId is not null)
            .GroupBy(one => new Side(one.ClaimId!.Value, one.Part, ClaimAspect.Of(one.Kind)), one => (one.StepKind ?? StepKind.Decided, one.StepOf ?? Guid.Empty))
            .Where(IsOtherThanBefore).Select(group => group.Key).ToList();
        var isRevised = later.Exists(one => one.Kind == ClaimEventKind.Revised);
        HashSet<Side> since =
        [
            .. touched.Where(one => decided.Exists(one.Reaches) || (isRevised && one.Aspect.IsBoundToText)),
            .. await BoundToOtherWordsAsync(context, articleId, touched, last, claims, cancel),
        ];
        // A claim that was settled and the marks it took the place of: together, or the same words would be asked about twice.
        return since.Any(one => one.Aspect == ClaimAspect.Of(ClaimEventKind.Settled)) ? [.. touched] : since;
    }

    /// <summary>What was decided about words that the claim has no longer: neither taking it back nor doing it again may judge the words it has now.</summary>
    private static async Task<IEnumerable<Side>> BoundToOtherWordsAsync(ReviewDbContext context, Guid articleId, List<Side> touched, int last, Dictionary<Guid, Claim> claims, CancellationToken cancel)
    {
        var bound = touched.Where(one => one.Aspect.IsBoundToWords).ToList();
        if (bound.Count == 0)
        {
            return [];
        }
        var ids = bound.Select(one => one.ClaimId).Distinct().ToList();
        var moves = await context.Events.Where(one => one.ArticleId == articleId && one.Sequence > last && ids.Contains(one.ClaimId!.Value)
            && (one.Kind == ClaimEventKind.Carried || one.Kind == ClaimEventKind.Settled)).OrderBy(one => one.Sequence).ToListAsync(cancel);
        var then = moves.GroupBy(one => one.ClaimId!.Value).ToDictionary(group => group.Key, group => QuoteOf(EventValue.Before(group.First())));
        return bound.Where(one => then.TryGetValue(one.ClaimId, out var words) && !ClaimAnchoring.AreSameWords(words, claims[one.ClaimId].Quote));
    }

    private static string QuoteOf(object? value) => value switch
    {
        ClaimStanding standing => standing.Extent.Quote,
        ClaimPosition position => position.Extent.Quote,
        _ => throw new InvalidOperationException("A claim was carried from nowhere."),
    };

    // Decided and taken back, or taken back and done again, is as if neither had been.
    private static bool IsOtherThanBefore(IEnumerable<(StepKind Kind, Guid Of)> steps) =>
        steps.GroupBy(step => step.Of).Any(one => one.Sum(step => step.Kind == StepKind.Undone ? -1 : 1) != 0);

    private static async Task<IEnumerable<DecisionStep>> StepsAsync(ReviewDbContext context, Guid articleId, string editor, CancellationToken cancel)
    {
        var steps = await context.Events.Where(one => one.ArticleId == articleId && one.By == editor && one.StepId != null)
            .GroupBy(one => new { one.StepId, one.StepKind, one.StepOf })
            .Select(group => new { group.Key, Last = group.Max(one => one.Sequence) })
            .OrderBy(one => one.Last).ToListAsync(cancel);
        return steps.Select(one => new DecisionStep(one.Key.StepId!.Value, one.Key.StepKind!.Value, one.Key.StepOf!.Value));
    }

    /// <summary>One side of one claim, or of one part of it.</summary>
    private readonly record struct Side(Guid ClaimId, Guid? Part, ClaimAspect Aspect)
    {
        public static Side Of(ClaimEvent entry) => new(entry.ClaimId!.Value, entry.Part, ClaimAspect.Of(entry.Kind));

        public bool Reaches(Side other) => ClaimId == other.ClaimId && Part == other.Part && Aspect.Reaches(other.Aspect);
    }
}
