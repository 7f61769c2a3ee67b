namespace FactCheck.Evaluation;

/// <summary>A labelled row and what was said of it; what every figure about readings is counted over.</summary>
public sealed record ReadingOutcome(string Corpus, string Gold, string Said, double Confidence)
{
    public const string Reported = "reported";

    public bool IsRight => Said == Gold;
}

/// <summary>Figures and tables over readings.</summary>
public static class ReadingFigures
{
    private static readonly string[] Readings = [ReadingOutcome.Reported, "projection", "hypothetical", "futureInPast", "stance"];

    public static double Accuracy(IReadOnlyCollection<ReadingOutcome> outcomes) => Counts.Ratio(outcomes.Count(outcome => outcome.IsRight), outcomes.Count);

    public static Counts Reported(IEnumerable<ReadingOutcome> outcomes)
    {
        var counts = new Counts();
        foreach (var outcome in outcomes)
        {
            counts.Add(outcome.Gold == ReadingOutcome.Reported, outcome.Said == ReadingOutcome.Reported);
        }

        return counts;
    }

    public static IEnumerable<string> PerCorpus(IEnumerable<ReadingOutcome> outcomes) =>
        outcomes.GroupBy(outcome => outcome.Corpus).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Line(group.Key, [.. group]));

    public static string Line(string name, IReadOnlyCollection<ReadingOutcome> outcomes) =>
        $"  {name,-42} accuracy {Accuracy(outcomes):0.000}  reported F1 {Reported(outcomes).F1:0.000}  calibration error {Calibration.Error(outcomes):0.000}  ({outcomes.Count} rows)";

    /// <summary>Rows gold, columns said.</summary>
    public static IEnumerable<string> Confusion(IReadOnlyCollection<ReadingOutcome> outcomes) =>
        Readings.Select(gold => "  " + gold.PadRight(14) + string.Concat(Readings.Select(said => $"{outcomes.Count(outcome => outcome.Gold == gold && outcome.Said == said),14}")))
            .Prepend("  " + "".PadRight(14) + string.Concat(Readings.Select(reading => reading.PadLeft(14))));
}
