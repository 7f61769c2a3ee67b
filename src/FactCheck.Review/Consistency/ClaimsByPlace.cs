using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>The claims of an article by where they stand, so that asking for those at a place does not go through all of them.</summary>
internal sealed class ClaimsByPlace
{
    private readonly Claim[] claims;
    private readonly int[] furthest;

    public ClaimsByPlace(IEnumerable<Claim> claims)
    {
        this.claims = [.. claims.OrderBy(claim => claim.Span.Start).ThenBy(claim => claim.Span.End)];
        furthest = new int[this.claims.Length];
        var end = 0;
        for (var i = 0; i < furthest.Length; i++)
        {
            furthest[i] = end = Math.Max(end, this.claims[i].Span.End);
        }
    }

    /// <summary>The claims that share a character with the span, in text order.</summary>
    public IReadOnlyList<Claim> At(TextSpan span)
    {
        var found = new List<Claim>();
        for (var i = FirstFrom(span.End) - 1; i >= 0 && furthest[i] > span.Start; i--)
        {
            if (claims[i].Span.Overlaps(span))
            {
                found.Insert(0, claims[i]);
            }
        }
        return found;
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = claims[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
