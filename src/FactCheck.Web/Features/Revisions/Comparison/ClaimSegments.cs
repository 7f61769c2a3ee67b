using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Revisions.Comparison;

/// <summary>A stretch of text over which one claim is drawn.</summary>
/// <param name="Claim">Of several claims over it the shortest; null where there is none.</param>
/// <param name="Starts">The claims that begin here: their numbers are drawn before it.</param>
public sealed record ClaimSegment(TextSpan Span, ComparedClaim? Claim, IReadOnlyList<ComparedClaim> Starts);

/// <summary>The claims of one of two compared texts, as stretches that do not overlap.</summary>
internal sealed class ClaimSegments
{
    private readonly List<ClaimSegment> segments = [];

    /// <param name="standing">The claim on this side; null where it does not stand there.</param>
    public ClaimSegments(IReadOnlyList<ComparedClaim> claims, Func<ComparedClaim, ClaimStanding?> standing)
    {
        var lit = claims.SelectMany(claim => (standing(claim)?.Extent.Fragments ?? []).Select((span, index) => (Claim: claim, Span: span, IsFirst: index == 0)))
            .Where(one => one.Span.Length > 0).OrderBy(one => one.Span.Start).ToList();
        var borders = lit.SelectMany(one => new[] { one.Span.Start, one.Span.End }).Distinct().Order().ToList();
        var (open, next) = (new List<(ComparedClaim Claim, TextSpan Span, bool IsFirst)>(), 0);
        foreach (var (start, end) in borders.Zip(borders.Skip(1)))
        {
            open.RemoveAll(one => one.Span.End <= start);
            for (; next < lit.Count && lit[next].Span.Start <= start; next++)
            {
                open.Add(lit[next]);
            }

            if (open.Count > 0)
            {
                segments.Add(new ClaimSegment(new TextSpan(start, end), open.MinBy(one => one.Span.Length).Claim,
                    [.. open.Where(one => one.IsFirst && one.Span.Start == start).Select(one => one.Claim)]));
            }
        }
    }

    /// <summary>A stretch of the text in pieces that cover it, each with the claim over it.</summary>
    public IEnumerable<ClaimSegment> Cut(TextSpan span)
    {
        var at = span.Start;
        for (var index = FirstAfter(span.Start); index < segments.Count && segments[index].Span.Start < span.End; index++)
        {
            var segment = segments[index];
            if (segment.Span.Start > at)
            {
                yield return new ClaimSegment(new TextSpan(at, segment.Span.Start), null, []);
            }

            var inside = new TextSpan(Math.Max(at, segment.Span.Start), Math.Min(span.End, segment.Span.End));
            yield return segment with { Span = inside, Starts = inside.Start == segment.Span.Start ? segment.Starts : [] };
            at = inside.End;
        }

        if (at < span.End)
        {
            yield return new ClaimSegment(new TextSpan(at, span.End), null, []);
        }
    }

    private int FirstAfter(int position)
    {
        var (low, high) = (0, segments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = segments[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
