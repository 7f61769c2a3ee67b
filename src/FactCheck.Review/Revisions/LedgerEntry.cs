namespace FactCheck.Review;

/// <summary>What the article committed itself to with one claim, revision by revision.</summary>
/// <param name="Claim">As it is now.</param>
/// <param name="Standings">One for each revision it stood in, oldest first.</param>
public sealed record LedgerEntry(Claim Claim, IReadOnlyList<ClaimStanding> Standings)
{
    /// <summary>Revisions in a row in which the claim stood alike, oldest first.</summary>
    public IReadOnlyList<LedgerStretch> Stretches { get; } = LedgerStretch.AllOf(Standings);

    /// <summary>Whether words, mood or verdict were ever other than they are, or the claim is not in the text, or once was not.</summary>
    public bool HasChanged => Stretches.Count > 1 || Claim.IsAbsent;

    internal static IReadOnlyList<LedgerEntry> AllOf(IReadOnlyList<IReadOnlyList<ClaimStanding>> revisions, ReviewedArticle article)
    {
        var standings = revisions.SelectMany(one => one).ToLookup(one => one.Id);
        return [.. article.Absent.Concat(article.Claims).Select(claim => new LedgerEntry(claim, [.. standings[claim.Id]]))];
    }
}

/// <summary>Revisions in a row in which a claim stood with the same words, mood and verdict.</summary>
/// <param name="Standing">As it stood in the last of them.</param>
public sealed record LedgerStretch(int First, int Last, ClaimStanding Standing)
{
    internal static IReadOnlyList<LedgerStretch> AllOf(IReadOnlyList<ClaimStanding> standings)
    {
        var stretches = new List<LedgerStretch>();
        foreach (var standing in standings)
        {
            if (stretches is [.., var last] && last.GoesOnWith(standing))
            {
                stretches[^1] = last with { Last = standing.Revision, Standing = standing };
            }
            else
            {
                stretches.Add(new LedgerStretch(standing.Revision, standing.Revision, standing));
            }
        }
        return stretches;
    }

    // A revision it did not stand in parts two stretches, however alike.
    private bool GoesOnWith(ClaimStanding next) => next.Revision == Last + 1
        && (next.Extent.Quote, next.Mood, next.Verdict, next.Dismissal) == (Standing.Extent.Quote, Standing.Mood, Standing.Verdict, Standing.Dismissal);
}
