namespace FactCheck.Evaluation;

/// <summary>Hits, false alarms and misses.</summary>
public sealed class Counts
{
    public int Hits { get; private set; }
    public int FalseAlarms { get; private set; }
    public int Misses { get; private set; }

    public double Precision => Ratio(Hits, Hits + FalseAlarms);
    public double Recall => Ratio(Hits, Hits + Misses);
    public double F1 => Ratio(2 * Hits, (2 * Hits) + FalseAlarms + Misses);

    public void Add(int hits, int falseAlarms, int misses)
    {
        Hits += hits;
        FalseAlarms += falseAlarms;
        Misses += misses;
    }

    /// <summary>Counts one yes-or-no decision; two times no is nothing found and nothing missed.</summary>
    public void Add(bool gold, bool found) => Add(gold && found ? 1 : 0, !gold && found ? 1 : 0, gold && !found ? 1 : 0);

    public static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
