using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Where one claim landed; all spans are UTF-16 units of the text after, half-open, and never cut a character in two.</summary>
/// <param name="Extent">Its place: of an exact or moved claim its old fragments over the same words; null for a lost or unsettled one.</param>
/// <param name="Found">What the detector found of it in the text after, taken by no other claim; null where it found nothing there.</param>
/// <param name="Candidates">Of an unsettled claim, the places between which an editor decides, in text order; empty otherwise.</param>
/// <param name="MergedInto">Of a lost claim whose sentence was joined to another's: the claim that has its words now; null otherwise.</param>
public sealed record ClaimLanding(Guid Id, Landing State, ClaimExtent? Extent, DetectedClaim? Found, IReadOnlyList<ClaimExtent> Candidates, Guid? MergedInto);

/// <summary>What the detector found in the text after and no claim landed on: "to review".</summary>
/// <param name="SplitFrom">The reworded claim whose sentence was parted and whose words these were; null for what is simply new.</param>
/// <remarks>The candidates of unsettled claims are marks too: wherever the editor puts the claim, no place goes unlooked at.</remarks>
public sealed record NewMark(DetectedClaim Found, Guid? SplitFrom);

/// <summary>All claims of the text before, carried into the text after.</summary>
/// <param name="Landings">One for each claim that was sought, in the order they were given.</param>
/// <param name="Marks">In text order.</param>
public sealed record AnchoringResult(IReadOnlyList<ClaimLanding> Landings, IReadOnlyList<NewMark> Marks);
