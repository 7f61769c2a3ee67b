namespace FactCheck.Review;

/// <summary>Compares what stands around a quote in the text before with what stands around a place in the text after, word by word.</summary>
internal sealed class Surroundings(TextAlignment alignment, Sentences sentencesBefore, Sentences sentencesAfter, WordNumbers words)
{
    // In UTF-16 units: what is kept of a claim's surroundings.
    private const int Near = 32;

    // Further away a difference says nothing of the claim any more; what is told from there, the diff tells.
    public const int Far = 32;

    // A full stop and an article are shared by any two sentences.
    private const int Coincidence = 2;

    private readonly int[] before = alignment.Before.Numbers;
    private readonly int[] after = alignment.After.Numbers;

    /// <summary>How much the two places share on each side; coincidences count as nothing.</summary>
    /// <remarks>Where both texts begin or end there, nothing more could be shared.</remarks>
    public Context Of(WordRange quote, int place)
    {
        var (left, right) = (Left(quote, place), Right(quote, place));
        return new Context(
            left == quote.First && left == place ? Far : Strength(left),
            right == before.Length - quote.End && right == after.Length - place - quote.Length ? Far : Strength(right));
    }

    /// <summary>Whether the neighbourhood is the same on both sides; where it reaches the edge of one text, it reaches that of the other.</summary>
    public bool IsIntact(WordRange quote, int place)
    {
        var near = NeighbourhoodOf(quote);
        return Left(quote, place) >= near.Left && Right(quote, place) >= near.Right && IsAtSameEdges(quote, place, near);
    }

    /// <summary>How many whole words stand near a quote on each side.</summary>
    public Context NeighbourhoodOf(WordRange quote)
    {
        var (first, end) = (quote.First, quote.End);
        while (first > 0 && alignment.Before.StartOf(quote.First) - alignment.Before.StartOf(first - 1) <= Near)
        {
            first--;
        }
        while (end < before.Length && alignment.Before.EndOf(end) - alignment.Before.EndOf(quote.End - 1) <= Near)
        {
            end++;
        }
        return new Context(quote.First - first, end - quote.End);
    }

    public bool IsAtSameEdges(WordRange quote, int place, Context near) =>
        (quote.First > near.Left || place == near.Left) && (quote.End + near.Right < before.Length || place + quote.Length + near.Right == after.Length);

    /// <summary>Whether other words of the quote's sentence are kept in the sentence of the place, so that short words are not taken for each other's.</summary>
    public bool IsSupported(WordRange quote, int place)
    {
        var (from, to) = (sentencesBefore[sentencesBefore.Of(quote.First)], sentencesAfter[sentencesAfter.Of(place)]);
        var kept = 0;
        for (var word = from.First; word < from.End && kept < Coincidence; word++)
        {
            var image = word >= quote.First && word < quote.End ? -1 : alignment.ImageOf(word);
            kept += image >= to.First && image < to.End && WordFolding.IsWord(words[before[word]]) ? 1 : 0;
        }
        return kept >= Coincidence;
    }

    private int Left(WordRange quote, int place)
    {
        var shared = 0;
        while (shared < Far && quote.First > shared && place > shared && before[quote.First - shared - 1] == after[place - shared - 1])
        {
            shared++;
        }
        return shared;
    }

    private int Right(WordRange quote, int place)
    {
        var from = place + quote.Length;
        var most = Math.Min(Far, Math.Min(before.Length - quote.End, after.Length - from));
        return before.AsSpan(quote.End, most).CommonPrefixLength(after.AsSpan(from, most));
    }

    internal static int Strength(int shared) => shared <= Coincidence ? 0 : shared;
}

/// <summary>How many words two places share before and after a quote.</summary>
internal readonly record struct Context(int Left, int Right)
{
    public int Sum => Left + Right;

    /// <summary>As far as anything is compared.</summary>
    public bool IsWhole => Left == Surroundings.Far && Right == Surroundings.Far;

    /// <summary>Better on one side and no worse on the other: the only way in which one place is told from another.</summary>
    public bool IsBetterThan(Context other) => Left >= other.Left && Right >= other.Right && Sum > other.Sum;
}
