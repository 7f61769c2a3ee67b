using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>What the detector found in the text after; each is taken by one claim at most.</summary>
internal sealed class FoundClaims
{
    private readonly IReadOnlyList<DetectedClaim> found;
    private readonly ILookup<int, DetectedClaim> byVerb;
    private readonly ILookup<TextSpan, DetectedClaim> bySpan;
    private readonly List<DetectedClaim> byStart;
    private readonly HashSet<DetectedClaim> taken = new(ReferenceEqualityComparer.Instance);

    public FoundClaims(IReadOnlyList<DetectedClaim> found)
    {
        this.found = found;
        byVerb = found.ToLookup(one => one.Verb.Token.Start);
        bySpan = found.ToLookup(one => one.Span);
        byStart = [.. found.OrderBy(one => one.Span.Start)];
    }

    public IEnumerable<DetectedClaim> Free => found.Where(one => !taken.Contains(one));

    public bool IsTaken(DetectedClaim one) => taken.Contains(one);

    public void Take(DetectedClaim one) => taken.Add(one);

    /// <summary>The free one with the very extent, else that whose verb stands at <paramref name="verb"/> and whose words touch the extent most.</summary>
    /// <param name="verb">Where the claim's finite verb begins now, or -1 where it is gone.</param>
    public DetectedClaim? At(TextSpan extent, int verb, bool elided) =>
        bySpan[extent].FirstOrDefault(one => !IsTaken(one) && one.Elided == elided)
        ?? byVerb[verb].Where(one => !IsTaken(one) && one.Elided == elided && one.Span.Overlaps(extent)).MaxBy(one => Shared(one.Span, extent));

    /// <summary>Those that begin in a stretch of the text, taken or not.</summary>
    public IEnumerable<DetectedClaim> Beginning(TextSpan stretch)
    {
        var (low, high) = (0, byStart.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = byStart[middle].Span.Start < stretch.Start ? (middle + 1, high) : (low, middle);
        }
        for (; low < byStart.Count && byStart[low].Span.Start < stretch.End; low++)
        {
            yield return byStart[low];
        }
    }

    private static int Shared(TextSpan one, TextSpan other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
}
