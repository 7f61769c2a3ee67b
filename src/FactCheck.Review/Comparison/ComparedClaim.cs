using System.Globalization;

namespace FactCheck.Review;

/// <summary>What became of a claim between two revisions, which need not be neighbours.</summary>
public enum ClaimFate { Exact, Moved, Reworded, Lost, Unsettled, Restored, New }

/// <summary>A claim in two revisions, by one name in both.</summary>
/// <param name="Key">Its number in the text after; a letter where it does not stand there.</param>
/// <param name="Before">Null where the text before has it not.</param>
/// <param name="After">Null where the text after has it not.</param>
public sealed record ComparedClaim(string Key, ClaimFate Fate, ClaimStanding? Before, ClaimStanding? After)
{
    /// <summary>The claims of two compared revisions: those of the text after first, in its order, then those it lost.</summary>
    /// <param name="unsettled">The claims of the text before for which an editor has yet to choose a place.</param>
    /// <remarks>Only claims of the queue of either revision: the others are no editor's business here.</remarks>
    public static IReadOnlyList<ComparedClaim> AllOf(TextComparison comparison, IReadOnlyList<ClaimStanding> before, IReadOnlyList<ClaimStanding> after, IReadOnlySet<Guid> unsettled)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(unsettled);
        var earlier = before.ToDictionary(one => one.Id);
        var later = after.ToDictionary(one => one.Id);
        var places = new CommonPlaces(comparison);
        var present = after.Where(one => one.Number is not null).Select(one => Pair(KeyOf(one), earlier.GetValueOrDefault(one.Id), one, places));
        var others = before.Where(one => one.Number is not null && later.GetValueOrDefault(one.Id)?.Number is null)
            .Select((one, index) => later.GetValueOrDefault(one.Id) is { } hidden
                ? Pair(Letters(index), one, hidden, places)
                : new ComparedClaim(Letters(index), unsettled.Contains(one.Id) ? ClaimFate.Unsettled : ClaimFate.Lost, one, null));
        return [.. present, .. others];
    }

    private static ComparedClaim Pair(string key, ClaimStanding? before, ClaimStanding after, CommonPlaces places) =>
        new(key, before is null ? Come(after) : places.FateOf(before, after), before, after);

    private static ClaimFate Come(ClaimStanding after) => after.IsRestored ? ClaimFate.Restored : ClaimFate.New;

    private static string KeyOf(ClaimStanding standing) => standing.Number!.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A, B … Z, AA, AB …</summary>
    private static string Letters(int index) => (index < 26 ? "" : Letters((index / 26) - 1)) + (char)('A' + (index % 26));
}
