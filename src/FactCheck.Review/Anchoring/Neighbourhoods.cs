namespace FactCheck.Review;

/// <summary>Finds the places of a quote that have the same near neighbours in both texts, each the only such one.</summary>
internal sealed class Neighbourhoods(TextAlignment alignment, Surroundings surroundings, int length)
{
    private readonly int[] before = alignment.Before.Numbers;
    private readonly int[] after = alignment.After.Numbers;

    public List<(int Source, int Place)> Twins(List<int> sources, List<int> places)
    {
        var twins = new List<(int, int)>();
        // Near the edges of the text there are fewer neighbours to compare.
        foreach (var alike in sources.GroupBy(source => (Left: Surroundings.LeftOf(At(source)), Right: surroundings.RightOf(At(source)))))
        {
            var (left, right) = alike.Key;
            var there = Once(places.Where(place => place >= left && place + length + right <= after.Length), place => KeyOf(after, place, left, right));
            foreach (var (key, source) in Once(alike, source => KeyOf(before, source, left, right)))
            {
                if (source >= 0 && there.GetValueOrDefault(key, -1) is >= 0 and var place)
                {
                    twins.Add((source, place));
                }
            }
        }
        return [.. twins.DistinctBy(twin => twin.Item2)];
    }

    private WordRange At(int source) => new(source, source + length);

    private static Dictionary<Key, int> Once(IEnumerable<int> places, Func<int, Key> keyOf)
    {
        var once = new Dictionary<Key, int>();
        foreach (var place in places)
        {
            var key = keyOf(place);
            if (!once.TryAdd(key, place))
            {
                once[key] = -1;
            }
        }
        return once;
    }

    private Key KeyOf(int[] words, int place, int left, int right) =>
        new(Part(words, place - left, left), Part(words, place + length, right));

    private static (int, int, int, int) Part(int[] words, int first, int count) =>
        (Word(words, first, count, 0), Word(words, first, count, 1), Word(words, first, count, 2), Word(words, first, count, 3));

    private static int Word(int[] words, int first, int count, int index) => index < count ? words[first + index] : -1;

    private readonly record struct Key((int, int, int, int) Left, (int, int, int, int) Right);
}
