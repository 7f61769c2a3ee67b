namespace FactCheck.Detection.Findings;

/// <summary>How much a word says about who or what takes part.</summary>
internal enum WordRole { Plain, Name, Number }

/// <summary>The content words of a passage by concept: its participants, once the verb is taken out.</summary>
internal sealed class EventWords
{
    private readonly Dictionary<string, WordRole> _roles = new(StringComparer.Ordinal);

    public int Count => _roles.Count;

    public IEnumerable<string> Concepts => _roles.Keys;

    public void Add(string concept, WordRole role) => _roles[concept] = role == WordRole.Plain ? _roles.GetValueOrDefault(concept, role) : role;

    public void Remove(string concept) => _roles.Remove(concept);

    public bool Contains(string concept) => _roles.ContainsKey(concept);

    public bool Has(WordRole role) => _roles.ContainsValue(role);

    /// <summary>The concepts of one role, as they were met.</summary>
    public IReadOnlyList<string> Of(WordRole role) => [.. _roles.Where(word => word.Value == role).Select(word => word.Key)];

    /// <summary>Whether every name of this passage stands in the other.</summary>
    public bool NamesAreIn(EventWords other)
    {
        foreach ((string concept, WordRole role) in _roles)
        {
            if (role == WordRole.Name && !other.Contains(concept))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How the two passages resemble each other.</summary>
    public Likeness To(EventWords other)
    {
        int shared = 0, telling = 0, names = 0;
        bool number = false;
        foreach ((string concept, WordRole role) in _roles)
        {
            if (other._roles.TryGetValue(concept, out WordRole second))
            {
                shared++;
                telling += role != WordRole.Plain || second != WordRole.Plain ? 1 : 0;
                names += role == WordRole.Name || second == WordRole.Name ? 1 : 0;
                number |= role == WordRole.Number;
            }
        }

        bool numbersDiffer = Has(WordRole.Number) && other.Has(WordRole.Number) && !number;
        bool namesDiffer = Has(WordRole.Name) && other.Has(WordRole.Name) && names == 0;
        return new Likeness(shared, telling, Count, other.Count, numbersDiffer, namesDiffer);
    }
}

/// <summary>What two passages share.</summary>
/// <param name="Telling">How many of the shared words are names or numbers.</param>
/// <param name="NumbersDiffer">Both give figures, and none in common.</param>
/// <param name="NamesDiffer">Both give names, and none in common.</param>
internal readonly record struct Likeness(int Shared, int Telling, int First, int Second, bool NumbersDiffer, bool NamesDiffer)
{
    public bool Differs => NumbersDiffer || NamesDiffer;

    /// <summary>The share of the first passage's words that the second has too; 1 where the first has none.</summary>
    public double OfFirst => First == 0 ? 1 : (double)Shared / First;

    /// <summary>The shared words among all words of the two.</summary>
    public double OfBoth => First + Second == 0 ? 0 : (double)Shared / (First + Second - Shared);

    /// <summary>The same, seen from the poorer of the two.</summary>
    public double OfSmaller => Math.Min(First, Second) == 0 ? 0 : (double)Shared / Math.Min(First, Second);
}
