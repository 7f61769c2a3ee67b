namespace FactCheck.Review;

/// <summary>Hashes of all stretches of a text, each in constant time.</summary>
internal sealed class WordHashes
{
    private const ulong Factor = 0x9E3779B97F4A7C15UL | 1;

    private readonly ulong[] sums;
    private readonly ulong[] powers;

    public WordHashes(ReadOnlySpan<int> words)
    {
        sums = new ulong[words.Length + 1];
        powers = new ulong[words.Length + 1];
        powers[0] = 1;
        for (var index = 0; index < words.Length; index++)
        {
            // Neighbouring numbers must not give neighbouring terms.
            var term = ((ulong)words[index] + 1) * 0xBF58476D1CE4E5B9UL;
            sums[index + 1] = (sums[index] * Factor) + (term ^ (term >> 31));
            powers[index + 1] = powers[index] * Factor;
        }
    }

    public ulong Of(int first, int length) => sums[first + length] - (sums[first] * powers[length]);
}
