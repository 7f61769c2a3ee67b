using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Which claims are kept of a text that has more than anybody could review.</summary>
internal static class ClaimSelection
{
    /// <summary>At most <paramref name="limit"/> claims in their own order; reported ones are kept before others, earlier before later.</summary>
    public static IReadOnlyList<DetectedClaim> Of(IReadOnlyList<DetectedClaim> claims, int limit)
    {
        if (claims.Count <= limit)
        {
            return claims;
        }
        return [.. claims.Index()
            .OrderBy(one => one.Item.Reading != Reading.Reported).ThenBy(one => one.Index).Take(limit)
            .OrderBy(one => one.Index).Select(one => one.Item)];
    }
}
