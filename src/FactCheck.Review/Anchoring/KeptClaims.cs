using System.Collections.Frozen;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Lands the claims whose words still stand in the text.</summary>
internal sealed class KeptClaims(TextPair texts, FoundClaims found)
{
    private static readonly FrozenSet<string> Negations = FrozenSet.Create(StringComparer.Ordinal, "non", "né", "mai", "nemmeno", "neppure", "neanche", "not", "never");

    private readonly QuotePlaces before = new(texts.Before, texts.Words.Count);
    private readonly QuotePlaces after = new(texts.After, texts.Words.Count);

    public void Land(IEnumerable<CarriedClaim> claims)
    {
        foreach (var alike in claims.Where(claim => claim.Quote.Length > 0).GroupBy(claim => (claim.Quote.Length, texts.Before.Hashes.Of(claim.Quote.First, claim.Quote.Length))))
        {
            LandAlike(alike);
        }
    }

    private void LandAlike(IEnumerable<CarriedClaim> claims)
    {
        var quote = claims.First().Quote;
        var words = Enumerable.Range(quote.First, quote.Length).Count(word => WordFolding.IsWord(texts.Words[texts.Before.Numbers[word]]));
        var places = after.Of(texts.Before, quote);
        if (places.Count == 0)
        {
            return;
        }
        var match = new QuoteMatch(texts.Alignment, texts.Surroundings, quote.Length, words, before.Of(texts.Before, quote), [.. claims.Select(claim => claim.Quote.First).Distinct().Order()], places);
        foreach (var claim in claims)
        {
            if (match.Of(claim.Quote.First) is { } landing)
            {
                Land(claim, landing);
            }
        }
    }

    private void Land(CarriedClaim claim, QuoteLanding landing)
    {
        if (landing.State == Landing.Unsettled)
        {
            var candidates = landing.Candidates.Select(place => ExtentAt(claim, place)).OfType<ClaimExtent>().ToList();
            if (candidates.Count > 0)
            {
                claim.LeaveOpen(candidates);
            }
        }
        else if (ExtentAt(claim, landing.Place) is { } extent)
        {
            LandAt(claim, landing, extent);
        }
    }

    private void LandAt(CarriedClaim claim, QuoteLanding landing, ClaimExtent extent)
    {
        var here = FoundAt(claim, landing.Place, extent);
        if (here is not null)
        {
            found.Take(here);
        }
        var touched = texts.Surroundings.IsIntact(claim.Quote, landing.Place) ? null : Grown(claim, landing.Place, extent, here);
        claim.Land(touched is null ? landing.State : Landing.Reworded, touched ?? extent, here);
    }

    private ClaimExtent? ExtentAt(CarriedClaim claim, int place) => CarriedExtent.At(texts.Before, texts.After, claim.Sought.Extent, claim.Quote, place);

    /// <summary>The extent where words were added to the claim without touching its own: "avrebbe firmato" now goes on "per due milioni"; or null.</summary>
    private ClaimExtent? Grown(CarriedClaim claim, int place, ClaimExtent extent, DetectedClaim? here)
    {
        if (claim.Sought.IsAsDetected && here is not null)
        {
            return ClaimAnchoring.AreSameWords(here.Span.Of(texts.After.Text), extent.Quote) ? null : ClaimExtent.Of(texts.After.Text, here.Fragments);
        }
        var isDenied = place > 0 && IsNegation(texts.After, place - 1) && !(claim.Quote.First > 0 && IsNegation(texts.Before, claim.Quote.First - 1));
        return isDenied ? ClaimExtent.Of(texts.After.Text, [new TextSpan(texts.After.StartOf(place - 1), extent.Fragments[0].End), .. extent.Fragments.Skip(1)]) : null;
    }

    private bool IsNegation(WordSequence text, int word) => Negations.Contains(texts.Words[text.Numbers[word]].ToLowerInvariant());

    private DetectedClaim? FoundAt(CarriedClaim claim, int place, ClaimExtent extent)
    {
        if (claim.Sought.Analysis is not { } analysis)
        {
            return null;
        }
        var verb = texts.Before.Touched(analysis.Verb.Token).First;
        var image = verb >= claim.Quote.First && verb < claim.Quote.End ? verb - claim.Quote.First + place
            : verb < texts.Before.Count ? texts.Alignment.ImageOf(verb)
            : -1;
        return found.At(extent.Span, image < 0 ? -1 : texts.After.StartOf(image), analysis.Elided);
    }
}
