namespace FactCheck.Review;

/// <summary>Gives each word of two texts a number, the same for words that only typography parts; so texts are compared as numbers.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];

    public WordNumbers() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => words.Count;

    /// <summary>The word as <see cref="WordFolding"/> has it.</summary>
    public string this[int number] => words[number];

    public int Of(ReadOnlySpan<char> token)
    {
        if (lookup.TryGetValue(token, out var known))
        {
            return known;
        }
        var written = token.ToString();
        var folded = WordFolding.Fold(written);
        if (!numbers.TryGetValue(folded, out var number))
        {
            number = words.Count;
            words.Add(folded);
            numbers.Add(folded, number);
        }
        // The word as written is kept too, so that it is folded once.
        numbers.TryAdd(written, number);
        return number;
    }
}
