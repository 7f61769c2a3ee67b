using System.Numerics;
using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>A cue with the tokens that gave it; an empty range where it is the lack of something.</summary>
internal readonly record struct SeenCue(int Cue, int First, int End);

/// <summary>The cues seen of one claim, each once, in the order they were seen.</summary>
internal sealed class CueList
{
    private readonly ulong[] _known = new ulong[(CueSpace.Count + 63) / 64];

    public List<SeenCue> Seen { get; } = new(64);

    public void Add(Cue cue, int first = 0, int end = 0) => Add(CueSpace.Of(cue), first, end);

    public void AddIf(bool holds, Cue cue, int first = 0, int end = 0)
    {
        if (holds)
        {
            Add(cue, first, end);
        }
    }

    /// <summary>Every class of the word at a token.</summary>
    public void AddWords(ulong classes, CueZone zone, int token)
    {
        for (; classes != 0; classes &= classes - 1)
        {
            Add(CueSpace.Of((CueWord)BitOperations.TrailingZeroCount(classes), zone), token, token + 1);
        }
    }

    /// <summary>Every class of the predicate.</summary>
    public void AddPredicates(ulong classes, int first, int end)
    {
        for (; classes != 0; classes &= classes - 1)
        {
            Add(CueSpace.Of((PredicateClass)BitOperations.TrailingZeroCount(classes)), first, end);
        }
    }

    private void Add(int cue, int first, int end)
    {
        ulong bit = 1UL << (cue & 63);
        if ((_known[cue >> 6] & bit) == 0)
        {
            _known[cue >> 6] |= bit;
            Seen.Add(new SeenCue(cue, first, end));
        }
    }
}
