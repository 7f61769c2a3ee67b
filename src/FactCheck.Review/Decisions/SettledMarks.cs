using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>The marks a settled claim takes the place of: the same words would else be asked about twice.</summary>
internal static class SettledMarks
{
    /// <summary>Takes away, in the same step, what was newly found where the claim stands now and what nobody has worked on.</summary>
    public static async Task<IReadOnlyList<Claim>> TakeAwayAsync(ReviewDbContext context, Claim settled, ArticleChain chain, DecisionStep step, EventSignature made, CancellationToken cancel)
    {
        if (settled.IsAbsent)
        {
            return [];
        }
        var others = await context.Claims
            .Where(one => one.ArticleId == settled.ArticleId && one.RevisionNumber == settled.RevisionNumber && one.Id != settled.Id && !one.IsRemoved
                && one.SpanStart < settled.SpanEnd && one.SpanEnd > settled.SpanStart)
            .ToListAsync(cancel);
        var marks = others.Where(one => IsNewMark(one) && settled.Span.Contains(one.Analysis!.Verb.Token)).ToList();
        var place = ClaimAspect.Of(ClaimEventKind.ClaimAdded);
        foreach (var mark in marks)
        {
            var before = place.Read(mark, null);
            place.Write(mark, null, null, made);
            chain.Add(new EventContent(ClaimEventKind.ClaimAdded, made, before, null, mark.Id, Step: step));
        }
        return marks;
    }

    // A claim that came from an earlier revision has a history of its own.
    private static bool IsNewMark(Claim claim) => claim is { Origin: ClaimOrigin.Detected, Analysis: not null, IsWorkedOn: false, Arrival: null or { Landing: null } };
}
