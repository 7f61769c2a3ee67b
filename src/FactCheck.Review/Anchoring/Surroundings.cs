namespace FactCheck.Review;

/// <summary>Compares what stands around a quote in the text before with what stands around a place in the text after, word by word.</summary>
internal sealed class Surroundings(TextAlignment alignment, Sentences sentencesBefore, Sentences sentencesAfter, WordNumbers words)
{
    /// <summary>How many words on either side are the neighbourhood of a claim: about the 32 UTF-16 units that are kept of it.</summary>
    public const int Near = 4;

    // Further away a difference says nothing of the claim any more; what is told from there, the diff tells.
    private const int Far = 32;

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

    /// <summary>Whether the neighbourhood is the same on both sides; at the edge of the text before, as far as it goes.</summary>
    public bool IsIntact(WordRange quote, int place) => Left(quote, place) >= LeftOf(quote) && Right(quote, place) >= RightOf(quote);

    /// <summary>How many words the neighbourhood has before the quote: fewer at the start of the text.</summary>
    public static int LeftOf(WordRange quote) => Math.Min(Near, quote.First);

    public int RightOf(WordRange quote) => Math.Min(Near, before.Length - quote.End);

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

    private static int Strength(int shared) => shared <= Coincidence ? 0 : shared;
}

/// <summary>How many words two places share before and after a quote.</summary>
internal readonly record struct Context(int Left, int Right)
{
    public int Sum => Left + Right;

    /// <summary>Better on one side and no worse on the other: the only way in which one place is told from another.</summary>
    public bool IsBetterThan(Context other) => Left >= other.Left && Right >= other.Right && Sum > other.Sum;
}
