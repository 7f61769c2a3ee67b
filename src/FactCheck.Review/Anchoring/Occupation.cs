namespace FactCheck.Review;

/// <summary>Which claims stand on which words of the text after.</summary>
internal sealed class Occupation(int words)
{
    private readonly List<CarriedClaim>?[] owners = new List<CarriedClaim>?[words];

    public void Take(CarriedClaim claim, WordRange range)
    {
        for (var word = range.First; word < range.End; word++)
        {
            (owners[word] ??= []).Add(claim);
        }
    }

    public void Leave(CarriedClaim claim, WordRange range)
    {
        for (var word = range.First; word < range.End; word++)
        {
            owners[word]?.Remove(claim);
        }
    }

    /// <summary>Another claim on these words with which the claim shared none before, or null.</summary>
    public CarriedClaim? InTheWayOf(CarriedClaim claim, WordRange range)
    {
        for (var word = range.First; word < range.End; word++)
        {
            var other = owners[word]?.Find(one => one != claim && !one.Quote.Overlaps(claim.Quote));
            if (other is not null)
            {
                return other;
            }
        }
        return null;
    }
}
