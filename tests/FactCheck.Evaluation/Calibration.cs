namespace FactCheck.Evaluation;

/// <summary>Of the claims said to be 0.8 sure, are eight in ten right: ten bins, expected calibration error.</summary>
public static class Calibration
{
    public static void Add(Score score, IReadOnlyList<ReadPair> pairs)
    {
        var bins = pairs.GroupBy(pair => Math.Min(9, (int)(pair.Claim!.Confidence * 10))).OrderBy(bin => bin.Key).ToList();
        score.Set("calibrationError", bins.Sum(bin => Counts.Ratio(bin.Count(), pairs.Count) * Gap(bin)), "expected, ten bins");
        score.Appendix.Add("calibration");
        score.Appendix.AddRange(bins.Select(bin =>
            $"  {bin.Key / 10.0:0.0}-{(bin.Key + 1) / 10.0:0.0}  said {Said(bin):0.000}  right {Right(bin):0.000}  ({bin.Count()} rows)"));
    }

    private static double Gap(IGrouping<int, ReadPair> bin) => Math.Abs(Said(bin) - Right(bin));

    private static double Said(IEnumerable<ReadPair> bin) => bin.Average(pair => pair.Claim!.Confidence);

    private static double Right(IEnumerable<ReadPair> bin) => bin.Average(pair => pair.IsRight ? 1.0 : 0.0);
}
