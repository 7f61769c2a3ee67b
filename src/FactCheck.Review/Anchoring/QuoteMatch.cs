namespace FactCheck.Review;

/// <summary>Where a quote went: a place in the text after with its state, or the places between which nothing decides.</summary>
internal sealed record QuoteLanding(Landing State, int Place, IReadOnlyList<int> Candidates);

/// <summary>Pairs all places of one quote in the text before, claimed or not, with all its places in the text after.</summary>
/// <remarks>
/// In falling order of certainty: kept by the diff with its neighbourhood, or the only one; the same neighbourhood elsewhere; kept by the diff alone; told
/// by what is left of the context. What none of them decides stays open: a place between two claims, or a claim between two places.
/// </remarks>
internal sealed class QuoteMatch
{
    // Fewer words stand in any article by chance.
    private const int LongQuote = 4;

    // Beyond so many, pairs are no longer compared each with each; and of a text that only repeats itself, only the claims are looked at.
    private const int MaxPairs = 600;
    private const int MaxSources = 1_000;
    private const int MaxCandidates = 12;

    private readonly TextAlignment alignment;
    private readonly Surroundings surroundings;
    private readonly int length;
    private readonly bool isLong;
    private readonly bool isOnly;
    private readonly bool isRepetitive;
    private readonly List<int> sources;
    private readonly List<int> places;
    private readonly Dictionary<int, QuoteLanding> landings = [];
    private readonly HashSet<int> reserved = [];

    /// <param name="sources">The first words of all places in the text before, in order.</param>
    /// <param name="claimed">Those of them where a claim stands.</param>
    /// <param name="places">The same in the text after.</param>
    /// <param name="wordCount">How many of the quote's tokens are words.</param>
    public QuoteMatch(TextAlignment alignment, Surroundings surroundings, int length, int wordCount, List<int> sources, List<int> claimed, List<int> places)
    {
        isRepetitive = sources.Count > MaxSources;
        (this.alignment, this.surroundings, this.length, this.sources, this.places) = (alignment, surroundings, length, isRepetitive ? claimed : sources, places);
        isLong = wordCount >= LongQuote;
        isOnly = sources.Count == 1 && places.Count == 1;
        Pair();
    }

    /// <summary>Where the quote at a place of the text before went, or null where its words are nowhere to be had.</summary>
    public QuoteLanding? Of(int source) => landings.GetValueOrDefault(source);

    private void Pair()
    {
        KeepCertain();
        KeepNeighbourhoods();
        if (IsSmall)
        {
            KeepByDiff();
            KeepByContext();
        }
        foreach (var source in sources)
        {
            LeaveOpen(source);
        }
    }

    private bool IsSmall => !isRepetitive && (long)sources.Count * places.Count <= MaxPairs;

    private void KeepCertain()
    {
        foreach (var source in sources.ToList())
        {
            var place = CertainPlace(source);
            if (place >= 0 && (isOnly ? IsPlausible(source, place) : surroundings.IsIntact(At(source), place) && !IsBetterElsewhere(source, place)))
            {
                Land(source, place, Landing.Exact);
            }
        }
        Tidy();
    }

    private void KeepNeighbourhoods()
    {
        if (sources.Count == 0 || places.Count == 0 || isRepetitive)
        {
            return;
        }
        var neighbourhoods = new Neighbourhoods(alignment, surroundings, length);
        foreach (var twins in neighbourhoods.Twins(sources, places))
        {
            var (equal, theirs) = (PassageRows.Around(alignment.Before, sources, twins.Sources), PassageRows.Around(alignment.After, places, twins.Places));
            if (twins is { Sources: [var source], Places: [var place] } && equal.Count == theirs.Count)
            {
                Land(source, place, alignment.IsInOrder(At(source), place) ? Landing.Exact : Landing.Moved);
                continue;
            }
            // Several that are equal in all that is near: no weaker ground may decide between them.
            foreach (var one in equal.Where(one => !landings.ContainsKey(one)))
            {
                landings[one] = new QuoteLanding(Landing.Unsettled, -1, [.. theirs.Take(MaxCandidates)]);
            }
            reserved.UnionWith(theirs);
        }
        Tidy();
    }

    // The diff decides where the context does not speak against it.
    private void KeepByDiff()
    {
        foreach (var source in sources.ToList())
        {
            var place = CertainPlace(source);
            if (place < 0 || !IsPlausible(source, place))
            {
                continue;
            }
            var context = surroundings.Of(At(source), place).Sum;
            if (places.All(other => surroundings.Of(At(source), other).Sum <= context) && sources.All(other => surroundings.Of(At(other), place).Sum <= context))
            {
                Land(source, place, Landing.Exact);
            }
        }
        Tidy();
    }

    private void KeepByContext()
    {
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            foreach (var source in sources.ToList())
            {
                var place = places.FindIndex(one => IsBest(source, one)) is >= 0 and var found ? places[found] : -1;
                if (place >= 0)
                {
                    // All that is near it came along: it did not move, though the diff was free to say otherwise.
                    var isInPlace = (isOnly || surroundings.IsIntact(At(source), place)) && alignment.IsInOrder(At(source), place);
                    Land(source, place, isInPlace ? Landing.Exact : Landing.Moved);
                    Tidy();
                    isDone = false;
                }
            }
        }
    }

    // Among many copies that is not asked: the near neighbourhood and the diff have to be enough.
    private bool IsBetterElsewhere(int source, int place)
    {
        var context = surroundings.Of(At(source), place);
        return !context.IsWhole && IsSmall
            && (places.Exists(other => surroundings.Of(At(source), other).IsBetterThan(context)) || sources.Exists(other => surroundings.Of(At(other), place).IsBetterThan(context)));
    }

    private bool IsBest(int source, int place)
    {
        var context = surroundings.Of(At(source), place);
        return IsPlausible(source, place)
            && places.All(other => other == place || context.IsBetterThan(surroundings.Of(At(source), other)))
            && sources.All(other => other == source || context.IsBetterThan(surroundings.Of(At(other), place)));
    }

    private void LeaveOpen(int source)
    {
        var near = (IsSmall ? places : Nearest(source)).Concat(reserved.Where(place => surroundings.Of(At(source), place).Sum > 0).Take(MaxCandidates)).Order();
        var plausible = near.Where(place => IsPlausible(source, place)).Select(place => (Place: place, Context: surroundings.Of(At(source), place))).ToList();
        var candidates = plausible.Where(one => !plausible.Any(other => other.Context.IsBetterThan(one.Context))).Select(one => one.Place).Take(MaxCandidates).ToList();
        if (candidates.Count > 0)
        {
            landings[source] = new QuoteLanding(Landing.Unsettled, -1, candidates);
        }
    }

    private List<int> Nearest(int source)
    {
        var around = places.BinarySearch(alignment.Window(At(source)).First) is var found && found >= 0 ? found : ~found;
        var first = Math.Max(0, Math.Min(around - (MaxCandidates / 2), places.Count - MaxCandidates));
        return places.GetRange(first, Math.Min(MaxCandidates, places.Count - first));
    }

    // One or two words alone are everywhere: something around them must have come along.
    private bool IsPlausible(int source, int place) => isLong || surroundings.Of(At(source), place).Sum > 0 || surroundings.IsSupported(At(source), place);

    private int CertainPlace(int source) => alignment.CertainPlaceOf(At(source)) is var place && places.BinarySearch(place) >= 0 ? place : -1;

    private WordRange At(int source) => new(source, source + length);

    private void Land(int source, int place, Landing state) => landings[source] = new QuoteLanding(state, place, []);

    // What is paired is out of the question for all others.
    private void Tidy()
    {
        sources.RemoveAll(landings.ContainsKey);
        var taken = landings.Values.Select(landing => landing.Place).ToHashSet();
        places.RemoveAll(place => taken.Contains(place) || reserved.Contains(place));
    }
}
