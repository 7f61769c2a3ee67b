using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Tells of each new mark whether a reworded claim was parted and this is its other part.</summary>
internal sealed class PartedClaims
{
    // The parts of one sentence follow each other.
    private const int Reach = 2;

    private readonly TextPair texts;
    private readonly ILookup<int, CarriedClaim> bySentence;
    private readonly Dictionary<CarriedClaim, (HashSet<int> Whole, HashSet<int> Left)> stems = [];

    public PartedClaims(TextPair texts, IEnumerable<CarriedClaim> claims)
    {
        this.texts = texts;
        bySentence = claims.Where(claim => claim.State == Landing.Reworded).ToLookup(claim => SentenceOf(claim.Extent!.Span));
    }

    /// <summary>The claim whose words, gone from where it landed, are now the mark's; or null.</summary>
    public Guid? Whole(DetectedClaim mark)
    {
        var stems = texts.Stems.In(texts.After, mark.Fragments);
        var sentence = SentenceOf(mark.Span);
        return Enumerable.Range(sentence - Reach, (2 * Reach) + 1).SelectMany(one => bySentence[one]).FirstOrDefault(claim => IsPartOf(stems, claim))?.Sought.Id;
    }

    private bool IsPartOf(HashSet<int> mark, CarriedClaim claim)
    {
        if (!stems.TryGetValue(claim, out var known))
        {
            stems[claim] = known = (texts.Stems.In(texts.Before, claim.Sought.Extent.Fragments), texts.Stems.In(texts.After, claim.Extent!.Fragments));
        }
        var (whole, left) = known;
        return mark.Count(whole.Contains) * 2 >= mark.Count && mark.Any(stem => whole.Contains(stem) && !left.Contains(stem));
    }

    private int SentenceOf(TextSpan span) => texts.SentencesAfter.Of(texts.After.Touched(span).First);
}
