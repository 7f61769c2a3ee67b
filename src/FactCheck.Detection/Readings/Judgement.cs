namespace FactCheck.Detection.Readings;

/// <summary>The reading with the most evidence, how sure it is, and what spoke for it.</summary>
internal sealed record Judgement(Reading Reading, double Confidence, IReadOnlyList<Reason> Reasons)
{
    // Softens the distance between readings into a probability.
    private const double Sharpness = 0.9;

    public static Judgement Of(ClaimContext claim)
    {
        Evidence[][] evidence =
        [
            [.. ReportedReading.Weigh(claim)],
            [.. ProjectionReading.Weigh(claim)],
            [.. HypotheticalReading.Weigh(claim)],
            [.. FutureInPastReading.Weigh(claim)],
            [.. StanceReading.Weigh(claim)],
        ];
        double[] scores = Array.ConvertAll(evidence, e => e.Sum(x => x.Weight));
        int best = Array.IndexOf(scores, scores.Max());
        double confidence = 1 / scores.Sum(s => Math.Exp(Sharpness * (s - scores[best])));
        return new Judgement((Reading)best, Math.Round(confidence, 3), ReasonsOf(evidence[best]));
    }

    private static Reason[] ReasonsOf(Evidence[] evidence)
    {
        Reason[] reasons = [.. evidence.Where(e => e.Weight > 0).OrderByDescending(e => e.Weight).Select(e => new Reason(e.Code, e.Text)).Distinct()];
        return reasons.Length > 0 ? reasons : [new Reason(ReasonCodes.PlainStatement, string.Empty)];
    }
}
