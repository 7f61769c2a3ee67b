namespace FactCheck.Review;

/// <summary>Places of a quote that are equal in all that is near: those in the text before, and those in the text after.</summary>
internal sealed record Twins(IReadOnlyList<int> Sources, IReadOnlyList<int> Places);

/// <summary>Finds the places of a quote that have the same near neighbours in both texts.</summary>
internal sealed class Neighbourhoods(TextAlignment alignment, Surroundings surroundings, int length)
{
    /// <summary>Groups that have a place in both texts; a place is in one group only.</summary>
    public IEnumerable<Twins> Twins(List<int> sources, List<int> places)
    {
        var taken = new HashSet<int>();
        // The neighbourhood is measured in letters, so it has as many words as they are long.
        foreach (var alike in sources.GroupBy(source => surroundings.NeighbourhoodOf(At(source))).OrderByDescending(group => group.Key.Sum))
        {
            var near = alike.Key;
            var there = places.Where(place => place >= near.Left && place + length + near.Right <= alignment.After.Count && !taken.Contains(place))
                .ToLookup(place => KeyOf(alignment.After, place, near));
            foreach (var here in alike.GroupBy(source => KeyOf(alignment.Before, source, near)))
            {
                var twins = new Twins([.. here], [.. there[here.Key].Where(place => here.Any(source => surroundings.IsIntact(At(source), place)))]);
                if (twins.Places.Count > 0)
                {
                    taken.UnionWith(twins.Places);
                    yield return twins;
                }
            }
        }
    }

    private WordRange At(int source) => new(source, source + length);

    private (ulong, ulong) KeyOf(WordSequence text, int place, Context near) =>
        (text.Hashes.Of(place - near.Left, near.Left), text.Hashes.Of(place + length, near.Right));
}
