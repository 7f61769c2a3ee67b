namespace FactCheck.Review;

/// <summary>How much two claims tell of the same participants and the same event, 0 to 1.</summary>
/// <param name="weights">What each key says: a rare one much, one that every third claim has next to nothing.</param>
internal sealed class ClaimLikeness(ClaimKeys claim, Func<string, double> weights)
{
    /// <summary>Below this the two are not shown as similar.</summary>
    public const double Least = 0.4;

    private const double OfEvent = 0.3;
    private const double OfContext = 0.5;

    /// <returns>0 where what they have in common tells nothing.</returns>
    public double To(ClaimKeys other)
    {
        var shared = Participants(claim).Intersect(Participants(other), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var named = NamedAround(claim, other).Concat(NamedAround(other, claim)).Where(key => !shared.Contains(key)).ToHashSet(StringComparer.Ordinal);
        if (!TellsEnough(other, shared, named))
        {
            return 0;
        }
        var alike = (Weight(shared) + OfContext * Weight(named)) / Math.Sqrt(Weight(Participants(claim)) * Weight(Participants(other)));
        return (1 - OfEvent) * Math.Min(1, alike) + (IsSameEvent(other) ? OfEvent : 0);
    }

    // One word in common is a coincidence, unless the event is the same too; other names are other people.
    private bool TellsEnough(ClaimKeys other, HashSet<string> shared, HashSet<string> named)
    {
        var names = claim.Names.Union(other.Names, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var hasNameInCommon = named.Count > 0 || shared.Overlaps(names);
        var namesDiffer = claim.Names.Count > 0 && other.Names.Count > 0 && !hasNameInCommon;
        return !namesDiffer && shared.Count + named.Count >= (IsSameEvent(other) ? 1 : 2) && (hasNameInCommon || shared.Count >= 2);
    }

    // "l'arresto del sindaco" tells what "il sindaco sarebbe stato arrestato" tells.
    private bool IsSameEvent(ClaimKeys other) =>
        claim.Event is { } mine && (mine == other.Event || other.Words.Contains(mine)) || other.Event is { } theirs && claim.Words.Contains(theirs);

    private double Weight(IEnumerable<string> keys) => keys.Sum(weights);

    // Who is only named in the title of one is named in the clause of the other.
    private static IEnumerable<string> NamedAround(ClaimKeys one, ClaimKeys other) => one.Names.Where(other.Context.Contains);

    private static HashSet<string> Participants(ClaimKeys keys) => [.. keys.Names, .. keys.Figures, .. keys.Words];
}
