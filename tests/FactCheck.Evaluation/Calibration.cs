namespace FactCheck.Evaluation;

/// <summary>Of the claims said to be 0.8 sure, are eight in ten right: ten bins, expected calibration error.</summary>
public static class Calibration
{
    public static double Error(IReadOnlyCollection<ReadingOutcome> outcomes) =>
        Bins(outcomes).Sum(bin => Counts.Ratio(bin.Count(), outcomes.Count) * Math.Abs(Said(bin) - Right(bin)));

    /// <summary>The reliability table.</summary>
    public static IEnumerable<string> Table(IEnumerable<ReadingOutcome> outcomes) => Bins(outcomes).Select(bin =>
        $"  {bin.Key / 10.0:0.0}-{(bin.Key + 1) / 10.0:0.0}  said {Said(bin):0.000}  right {Right(bin):0.000}  ({bin.Count()} rows)");

    private static IEnumerable<IGrouping<int, ReadingOutcome>> Bins(IEnumerable<ReadingOutcome> outcomes) =>
        outcomes.GroupBy(outcome => Math.Min(9, (int)(outcome.Confidence * 10))).OrderBy(bin => bin.Key);

    private static double Said(IEnumerable<ReadingOutcome> bin) => bin.Average(outcome => outcome.Confidence);

    private static double Right(IEnumerable<ReadingOutcome> bin) => bin.Average(outcome => outcome.IsRight ? 1.0 : 0.0);
}
