namespace FactCheck.Review;

/// <summary>Finds every place where words stand in a text.</summary>
internal sealed class QuotePlaces
{
    private readonly WordSequence text;
    private readonly int[] starts;
    private readonly int[] places;

    public QuotePlaces(WordSequence text, int words)
    {
        this.text = text;
        starts = new int[words + 1];
        places = new int[text.Count];
        Fill();
    }

    /// <summary>The first words of all places, in text order; the words of <paramref name="quote"/> stand in <paramref name="of"/>.</summary>
    /// <remarks>
    /// Looks only where the rarest of the words stands, and compares by hashes, because repetitive texts have many places and long quotes:
    /// whoever lands a claim at a place compares the words themselves (<see cref="CarriedExtent"/>).
    /// </remarks>
    public List<int> Of(WordSequence of, WordRange quote)
    {
        var (rarest, offset) = Rarest(of, quote);
        var hash = of.Hashes.Of(quote.First, quote.Length);
        var found = new List<int>();
        for (var index = starts[rarest]; index < starts[rarest + 1]; index++)
        {
            var first = places[index] - offset;
            if (first >= 0 && first + quote.Length <= text.Count && text.Hashes.Of(first, quote.Length) == hash)
            {
                found.Add(first);
            }
        }
        return found;
    }

    private (int Word, int Offset) Rarest(WordSequence of, WordRange quote)
    {
        var best = (Word: of.Numbers[quote.First], Offset: 0);
        for (var offset = 1; offset < quote.Length; offset++)
        {
            var word = of.Numbers[quote.First + offset];
            if (CountOf(word) < CountOf(best.Word))
            {
                best = (word, offset);
            }
        }
        return best;
    }

    private int CountOf(int word) => starts[word + 1] - starts[word];

    private void Fill()
    {
        foreach (var word in text.Numbers)
        {
            starts[word + 1]++;
        }
        for (var word = 1; word < starts.Length; word++)
        {
            starts[word] += starts[word - 1];
        }
        var next = starts.ToArray();
        for (var place = 0; place < text.Count; place++)
        {
            places[next[text.Numbers[place]]++] = place;
        }
    }
}
