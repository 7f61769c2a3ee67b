using System.Runtime.InteropServices;

namespace FactCheck.Review;

/// <summary>The words of a paragraph, each as often as it stands there; signs do not count.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);

    private WordBag()
    {
    }

    public int Count { get; private set; }

    public IEnumerable<string> Words => counts.Keys;

    public static WordBag Of(ArticleText text, TextBlock block)
    {
        var bag = new WordBag();
        foreach (var word in ComparedWords.In(text.Text, block.Span))
        {
            if (char.IsLetterOrDigit(text.Text[word.Start]))
            {
                bag.Add(word.Of(text.Text), 1);
            }
        }
        return bag;
    }

    /// <summary>How many words both have.</summary>
    public int Common(WordBag other) => counts.Sum(one => Math.Min(one.Value, other.counts.GetValueOrDefault(one.Key)));

    /// <summary>The words that the other has not.</summary>
    public WordBag Without(WordBag other)
    {
        var rest = new WordBag();
        foreach (var (word, count) in counts)
        {
            rest.Add(word, Math.Max(0, count - other.counts.GetValueOrDefault(word)));
        }
        return rest;
    }

    /// <summary>The share of words in common, 0 to 1.</summary>
    public double Likeness(WordBag other) => Count + other.Count == 0 ? 0 : 2.0 * Common(other) / (Count + other.Count);

    private void Add(string word, int count)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _) += count;
        Count += count;
    }
}
