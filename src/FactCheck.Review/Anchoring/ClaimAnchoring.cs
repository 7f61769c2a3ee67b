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
        Check(claims.All(claim => claim.Extent.Span.End <= before.Text.Length), "A claim reaches past the end of the text before.", nameof(claims));
        Check(found.All(one => one.Sentence.End <= after.Text.Length && one.Span.End <= after.Text.Length), "What was found reaches past the end of the text after.", nameof(found));

        var texts = new TextPair(before.Text, after.Text);
        var detections = new FoundClaims(found);
        var carried = claims.Select(claim => new CarriedClaim(claim, texts.Before.Touched(claim.Extent.Span))).ToList();
        new KeptClaims(texts, detections).Land(carried);
        new RewordedClaims(texts, detections).Land(carried);
        var parted = new PartedClaims(texts, carried);
        return new AnchoringResult([.. carried.Select(claim => claim.ToLanding())], [.. detections.Free.Select(mark => new NewMark(mark, parted.Whole(mark)))]);
    }

    /// <summary>The lost claims whose words stand in the text again, at one place only or at the one their context tells.</summary>
    /// <param name="lost">Claims of any earlier revisions; of these only the words and contexts are read.</param>
    /// <param name="taken">Where other claims stand in <paramref name="after"/>.</param>
    /// <returns>A landing for each claim put back, exact or (with other surroundings) moved, and none for the others; <see cref="ClaimLanding.Found"/> is left null.</returns>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static IReadOnlyList<ClaimLanding> PutBack(ArticleText after, IReadOnlyList<SoughtClaim> lost, IReadOnlyList<TextSpan> taken)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(lost);
        ArgumentNullException.ThrowIfNull(taken);
        return new LostClaims(after, lost, taken).PutBack();
    }

    /// <summary>Whether two quotes have the same words, typography apart: the style of quotation marks, apostrophes and dashes, kinds of space, NFC.</summary>
    /// <remarks>A comma, a capital, an accent, a digit, quotation marks added or taken away make other words.</remarks>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static bool AreSameWords(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one == other)
        {
            return true;
        }
        var words = new WordNumbers();
        var (first, second) = (WordSequence.Read(one, words), WordSequence.Read(other, words));
        return first.Count == second.Count && first.IsSame(new WordRange(0, first.Count), second, 0);
    }

    private static void Check(bool holds, string message, string argument)
    {
        if (!holds)
        {
            throw new ArgumentException(message, argument);
        }
    }
}
