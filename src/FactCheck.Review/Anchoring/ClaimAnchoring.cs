using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Carries claims from one revision of a text into the next. Pure: nothing is stored, and no two texts make it throw.</summary>
/// <remarks>A claim lands as exact or moved on its own words only (see <see cref="AreSameWords"/>), and on a place that no other claim has.</remarks>
public static class ClaimAnchoring
{
    /// <summary>Finds each claim in the text after, or says why not.</summary>
    /// <param name="claims">Claims of <paramref name="before"/>, in any order; ids are unique.</param>
    /// <param name="found">What the detector finds in <paramref name="after"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">A claim or what was found reaches past its text, so it is of another one.</exception>
    public static AnchoringResult Carry(ArticleText before, ArticleText after, IReadOnlyList<SoughtClaim> claims, IReadOnlyList<DetectedClaim> found)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(found);
        var taken = new HashSet<TextSpan>();
        var landings = claims.Select(claim => Land(after.Text, claim, found, taken)).ToList();
        var used = landings.Select(landing => landing.Found).OfType<DetectedClaim>().ToHashSet(ReferenceEqualityComparer.Instance);
        return new AnchoringResult(landings, [.. found.Where(one => !used.Contains(one)).Select(one => new NewMark(one, null))]);
    }

    /// <summary>The lost claims whose words stand in the text again, at one place only or at the one their context tells.</summary>
    /// <param name="lost">Claims of any earlier revisions; of these only the words and contexts are read.</param>
    /// <param name="taken">Where other claims stand in <paramref name="after"/>.</param>
    /// <returns>A landing, exact or moved, for each claim put back and none for the others; <see cref="ClaimLanding.Found"/> is left null.</returns>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static IReadOnlyList<ClaimLanding> PutBack(ArticleText after, IReadOnlyList<SoughtClaim> lost, IReadOnlyList<TextSpan> taken)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(lost);
        ArgumentNullException.ThrowIfNull(taken);
        var places = taken.ToHashSet();
        return [.. lost.Select(claim => Land(after.Text, claim, [], places)).Where(landing => landing.Extent is { } extent && !taken.Any(extent.Span.Overlaps))];
    }

    /// <summary>Whether two quotes have the same words, typography apart: the style of quotation marks, apostrophes and dashes, kinds of space, NFC.</summary>
    /// <remarks>A comma, a capital, an accent, a digit, quotation marks added or taken away make other words.</remarks>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static bool AreSameWords(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one == other;
    }

    private static ClaimLanding Land(string text, SoughtClaim claim, IReadOnlyList<DetectedClaim> found, HashSet<TextSpan> taken)
    {
        var start = text.IndexOf(claim.Extent.Quote, StringComparison.Ordinal);
        var isUnique = start >= 0 && text.IndexOf(claim.Extent.Quote, start + 1, StringComparison.Ordinal) < 0;
        if (!isUnique || !taken.Add(new TextSpan(start, start + claim.Extent.Quote.Length)))
        {
            return new ClaimLanding(claim.Id, Landing.Lost, null, null, [], null);
        }
        var by = start - claim.Extent.Span.Start;
        var extent = ClaimExtent.Of(text, [.. claim.Extent.Fragments.Select(one => new TextSpan(one.Start + by, one.End + by))]);
        return new ClaimLanding(claim.Id, by == 0 ? Landing.Exact : Landing.Moved, extent, found.FirstOrDefault(one => one.Span == extent.Span), [], null);
    }
}
