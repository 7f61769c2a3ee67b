namespace FactCheck.Review;

/// <summary>Myers' greedy comparison of two stretches, in steps of a bounded number of differences.</summary>
/// <remarks>
/// The shortest edit script where it is short. Beyond <see cref="MaxDifferences"/> the furthest path is kept and the comparison begins
/// anew from its end: so stretches that share nothing cost time in proportion to their length, not to its square.
/// </remarks>
internal sealed class StepwiseDiff
{
    private const int MaxDifferences = 192;

    private readonly int[] frontier = new int[(2 * MaxDifferences) + 3];
    private readonly int[] trace = new int[(MaxDifferences + 1) * (MaxDifferences + 2) / 2];

    /// <summary>Calls <paramref name="keep"/> for each pair of equal words of the script, in no particular order.</summary>
    public void Compare(ReadOnlySpan<int> before, ReadOnlySpan<int> after, Action<int, int> keep)
    {
        int x = 0, y = 0;
        while (x < before.Length && y < after.Length)
        {
            var (byX, byY) = Step(before[x..], after[y..], x, y, keep);
            x += byX;
            y += byY;
        }
    }

    private (int X, int Y) Step(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int fromX, int fromY, Action<int, int> keep)
    {
        const int Middle = MaxDifferences + 1;
        frontier.AsSpan().Fill(-1);
        frontier[Middle + 1] = 0;
        for (var differences = 0; ; differences++)
        {
            var (bestK, best) = (0, -1);
            for (var k = -differences; k <= differences; k += 2)
            {
                var (right, down) = (frontier[Middle + k - 1], frontier[Middle + k + 1]);
                var x = right < down ? down : right < 0 ? -1 : right + 1;
                // Past the edge of either stretch there is nothing more to find on this diagonal.
                x = x < 0 || x > before.Length || x - k > after.Length ? -1 : Slide(before, after, x, k);
                frontier[Middle + k] = x;
                if (x >= 0 && (2 * x) - k > best)
                {
                    (bestK, best) = (k, (2 * x) - k);
                }
            }
            Remember(differences, Middle);
            var end = (X: (best + bestK) / 2, Y: (best - bestK) / 2);
            if ((end.X == before.Length && end.Y == after.Length) || differences == MaxDifferences)
            {
                Trace(differences, bestK, end.X, fromX, fromY, keep);
                return end;
            }
        }
    }

    private static int Slide(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int x, int k) => x + before[x..].CommonPrefixLength(after[(x - k)..]);

    private void Remember(int differences, int middle)
    {
        for (var k = -differences; k <= differences; k += 2)
        {
            trace[At(differences, k)] = frontier[middle + k];
        }
    }

    private void Trace(int differences, int k, int x, int fromX, int fromY, Action<int, int> keep)
    {
        for (var at = differences; at >= 0; at--)
        {
            var isDown = at > 0 && Known(at - 1, k - 1) < Known(at - 1, k + 1);
            var start = at == 0 ? 0 : isDown ? Known(at - 1, k + 1) : Known(at - 1, k - 1) + 1;
            for (var kept = start; kept < x; kept++)
            {
                keep(fromX + kept, fromY + kept - k);
            }
            (k, x) = at == 0 ? (0, 0) : isDown ? (k + 1, start) : (k - 1, start - 1);
        }
    }

    private int Known(int differences, int k) => k < -differences || k > differences ? -1 : trace[At(differences, k)];

    private static int At(int differences, int k) => (differences * (differences + 1) / 2) + ((k + differences) / 2);
}
