namespace FactCheck.Review;

/// <summary>What was found in a text: texts never change, so neither does it, until the newsroom's rules do.</summary>
/// <param name="Rules">The version of the newsroom's rules.</param>
/// <param name="Take">The agency's take it was held against; null for the text alone.</param>
/// <param name="TakeText">Its words, because an editor may paste others in their place.</param>
internal sealed record FoundPlace(Guid ArticleId, int Revision, int Rules, Guid? Take = null, string? TakeText = null);

/// <summary>What was found in the texts asked for last, so that opening an article again, or a second screen on it, reads nothing again.</summary>
internal sealed class FoundCache
{
    // A few findings each, and at most the words of a take.
    private const int Most = 64;

    private readonly Lock turn = new();
    private readonly LinkedList<(FoundPlace Place, IReadOnlyList<FoundPassages> Found)> recent = [];

    /// <param name="find">Called outside the lock: two who ask at once may both find.</param>
    public IReadOnlyList<FoundPassages> Of(FoundPlace place, Func<IReadOnlyList<FoundPassages>> find)
    {
        var found = Find(place) ?? find();
        lock (turn)
        {
            Forget(place);
            recent.AddFirst((place, found));
            if (recent.Count > Most)
            {
                recent.RemoveLast();
            }
        }
        return found;
    }

    private IReadOnlyList<FoundPassages>? Find(FoundPlace place)
    {
        lock (turn)
        {
            return recent.FirstOrDefault(one => one.Place == place).Found;
        }
    }

    // Asked for now, it is the last to be thrown out.
    private void Forget(FoundPlace place)
    {
        if (recent.FirstOrDefault(one => one.Place == place) is { Found: not null } known)
        {
            recent.Remove(known);
        }
    }
}
