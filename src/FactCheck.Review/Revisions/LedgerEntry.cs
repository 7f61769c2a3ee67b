namespace FactCheck.Review;

/// <summary>What the article committed itself to with one claim, revision by revision.</summary>
/// <param name="Claim">As it is now.</param>
/// <param name="Standings">One for each revision it stood in, oldest first.</param>
public sealed record LedgerEntry(Claim Claim, IReadOnlyList<ClaimStanding> Standings)
{
    /// <summary>Whether words or verdict were ever other than they are, or the claim is not in the text.</summary>
    public bool HasChanged => Claim.Arrival?.Landing is Landing.Lost or Landing.Unsettled
        || Standings.Skip(1).Zip(Standings).Any(pair => pair.First.Extent.Quote != pair.Second.Extent.Quote || pair.First.Verdict != pair.Second.Verdict);

    internal static IReadOnlyList<LedgerEntry> AllOf(IReadOnlyList<IReadOnlyList<ClaimStanding>> revisions, ReviewedArticle article)
    {
        var standings = revisions.SelectMany(one => one).ToLookup(one => one.Id);
        return [.. article.Absent.Concat(article.Claims).Select(claim => new LedgerEntry(claim, [.. standings[claim.Id]]))];
    }
}
