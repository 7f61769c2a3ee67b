using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>How many claims each filter would show, counted in one walk over the article.</summary>
public sealed class ClaimCounts
{
    private readonly SortedDictionary<Reading, int> hidden = [];

    public ClaimCounts(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            Count(claim);
        }
    }

    public int Reported { get; private set; }
    public int Doubtful { get; private set; }
    public int Orphan { get; private set; }
    public int ByHand { get; private set; }
    public int AskedAgain { get; private set; }
    public int Hidden { get; private set; }

    /// <summary>The claims outside the queue by their reading.</summary>
    public IReadOnlyDictionary<Reading, int> HiddenBy => hidden;

    private void Count(Claim claim)
    {
        if (!claim.IsToCheck)
        {
            Hidden++;
            // Words that lost their conditional in a later version have no reading.
            if (claim.Reading is { } reading)
            {
                hidden[reading] = hidden.GetValueOrDefault(reading) + 1;
            }

            return;
        }

        Reported += One(claim.Reading == Reading.Reported);
        Doubtful += One(claim.IsDoubtful);
        Orphan += One(claim.IsOrphan);
        ByHand += One(claim.Origin == ClaimOrigin.ByHand);
        AskedAgain += One(claim.IsAskedAgain);
    }

    private static int One(bool counts) => counts ? 1 : 0;
}
