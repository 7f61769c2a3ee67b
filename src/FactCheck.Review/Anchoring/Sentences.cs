namespace FactCheck.Review;

/// <summary>Where the sentences of a text begin, as far as comparing revisions needs it: a point in an abbreviation may cut one in two.</summary>
internal sealed class Sentences
{
    // No sentence of a newsroom is longer; one without end must not be compared with itself, claim by claim.
    private const int Longest = 200;

    private readonly List<int> firsts = [0];
    private readonly int count;

    public Sentences(WordSequence text, WordNumbers words)
    {
        count = text.Count;
        for (var word = 1; word < text.Count; word++)
        {
            if (word - firsts[^1] >= Longest || Begins(text, words, word))
            {
                firsts.Add(word);
            }
        }
    }

    public int Count => firsts.Count;

    /// <summary>In text order; one empty sentence where there is no word.</summary>
    public IEnumerable<WordRange> All => Enumerable.Range(0, Count).Select(sentence => this[sentence]);

    public WordRange this[int sentence] => new(firsts[sentence], sentence + 1 < firsts.Count ? firsts[sentence + 1] : count);

    /// <summary>The number of the sentence a word stands in.</summary>
    public int Of(int word)
    {
        var found = firsts.BinarySearch(word);
        return found >= 0 ? found : ~found - 1;
    }

    private static bool Begins(WordSequence text, WordNumbers words, int word)
    {
        var between = text.Text.AsSpan(text.EndOf(word - 1), text.StartOf(word) - text.EndOf(word - 1));
        if (between.Contains('\n'))
        {
            return true;
        }
        return between.Length > 0 && !char.IsLower(text.Text[text.StartOf(word)]) && words[text.Numbers[word]] is not (WordFolding.Apostrophe or WordFolding.Dash) && Ends(text, words, word - 1);
    }

    // A quotation may close after the point.
    private static bool Ends(WordSequence text, WordNumbers words, int word)
    {
        var mark = words[text.Numbers[word]];
        return mark is "." or "?" or "!" or WordFolding.Ellipsis || (mark is WordFolding.Quotation or ")" && word > 0 && words[text.Numbers[word - 1]] is "." or "?" or "!" or WordFolding.Ellipsis);
    }
}
