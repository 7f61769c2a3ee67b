namespace FactCheck.Review;

/// <summary>Lands the claims whose words are gone on their new wording, if there is one; joins those that now share one.</summary>
internal sealed class RewordedClaims(TextPair texts, FoundClaims found)
{
    // Two places nearer in likeness than this are equal.
    private const double Equal = 0.03;

    // To be merged, a claim must have gone into the other's wording for the most part.
    private const double Merged = 0.5;

    private readonly WordingSearch search = new(texts, found);
    private readonly Occupation occupation = new(texts.After.Count);

    public void Land(IReadOnlyList<CarriedClaim> claims)
    {
        foreach (var claim in claims.Where(claim => claim.Extent is not null))
        {
            occupation.Take(claim, RangeOf(claim));
        }
        var open = claims.Where(claim => claim.State is null && claim.Quote.Length > 0).ToList();
        var wordings = open.SelectMany(search.Of).OrderByDescending(wording => wording.Score).ThenBy(wording => wording.Claim.Quote.First).ThenBy(wording => wording.Range.First).ToList();
        var byClaim = wordings.ToLookup(wording => wording.Claim);
        foreach (var wording in wordings.Where(wording => !wording.IsOthers && wording.Claim.State is null && IsFree(wording)))
        {
            Land(wording, byClaim[wording.Claim]);
        }
        foreach (var claim in open.Where(claim => claim.State is null))
        {
            Merge(claim, byClaim[claim]);
        }
    }

    private void Land(Wording wording, IEnumerable<Wording> all)
    {
        var equals = all.Where(other => !other.IsOthers && !other.Range.Overlaps(wording.Range) && wording.Score - other.Score < Equal && IsFree(other)).ToList();
        if (equals.Count > 0)
        {
            wording.Claim.LeaveOpen([.. equals.Prepend(wording).OrderBy(one => one.Range.First).Select(ExtentOf)]);
            return;
        }
        Land(wording.Claim, wording);
    }

    private void Land(CarriedClaim claim, Wording wording)
    {
        claim.Land(Landing.Reworded, ExtentOf(wording), wording.Found);
        occupation.Take(claim, RangeOf(claim));
        if (wording.Found is not null)
        {
            found.Take(wording.Found);
        }
    }

    // Joined sentences: the earlier claim has the new wording, the later one went into it.
    private void Merge(CarriedClaim claim, IEnumerable<Wording> wordings)
    {
        foreach (var wording in wordings.Where(one => one.IsInPlace && one.Holds >= Merged))
        {
            if (occupation.InTheWayOf(claim, wording.Range) is not { State: Landing.Reworded } other)
            {
                continue;
            }
            if (other.Quote.First < claim.Quote.First)
            {
                claim.MergeInto(other.Sought.Id);
                return;
            }
            occupation.Leave(other, RangeOf(other));
            claim.Land(Landing.Reworded, other.Extent!, other.Found);
            occupation.Take(claim, RangeOf(claim));
            other.MergeInto(claim.Sought.Id);
            return;
        }
    }

    private bool IsFree(Wording wording) => (wording.Found is null || !found.IsTaken(wording.Found)) && occupation.InTheWayOf(wording.Claim, wording.Range) is null;

    private WordRange RangeOf(CarriedClaim claim) => texts.After.Touched(claim.Extent!.Span);

    private ClaimExtent ExtentOf(Wording wording) => ClaimExtent.Of(texts.After.Text, wording.Fragments);
}
