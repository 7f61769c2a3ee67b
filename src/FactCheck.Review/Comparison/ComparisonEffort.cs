namespace FactCheck.Review;

/// <summary>What one comparison may still cost, in pairs of words looked at; about 7 ns each.</summary>
/// <remarks>Beyond it a stretch is told as deleted and inserted whole, which is true, only coarser.</remarks>
internal sealed class ComparisonEffort
{
    private const long Total = 50_000_000;
    private const long AtOnce = 4_000_000;
    private long left = Total;

    public bool TrySpend(int wordsBefore, int wordsAfter)
    {
        var cost = (long)wordsBefore * wordsAfter;
        if (cost > AtOnce || cost > left)
        {
            return false;
        }
        left -= cost;
        return true;
    }
}
