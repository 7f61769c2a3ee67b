using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>A place of the text after whose words may be a claim's new wording.</summary>
/// <param name="Range">From its first word to its last.</param>
/// <param name="Found">What the detector found there; null where the words are only laid beside the old ones.</param>
/// <param name="Score">How like the claim it is; comparable for all claims and places.</param>
/// <param name="Holds">The share of the claim's own words that stand in it.</param>
/// <param name="IsInPlace">Whether the diff has it where the claim stood.</param>
/// <param name="IsOthers">Whether most of it is kept from other sentences: the claim may have gone into it, but it is not the claim's.</param>
internal sealed record Wording(CarriedClaim Claim, WordRange Range, IReadOnlyList<TextSpan> Fragments, DetectedClaim? Found, double Score, double Holds, bool IsInPlace, bool IsOthers);
