using FactCheck.Detection.Languages.Italian;

namespace FactCheck.Detection.Readings;

/// <summary>Multinomial logistic regression over the cues of a claim (why it is not rules: <c>src/README.md</c>).</summary>
/// <remarks>The weights are those of <see cref="ReadingWeights"/>, which the trainer of the evaluation writes; <see cref="WordModel"/> adds what words say.</remarks>
internal static class ReadingModel
{
    public const int Readings = 5;

    private static readonly double[] _weights = Read(ReadingWeights.Table);

    /// <summary>The sum of the weights for each reading.</summary>
    public static void Score(CueList cues, VerbShape shape, Span<double> scores)
    {
        scores.Clear();
        foreach (SeenCue seen in cues.Seen)
        {
            ReadOnlySpan<double> alone = WeightsOf(CueSpace.Feature(seen.Cue));
            ReadOnlySpan<double> shaped = WeightsOf(CueSpace.Feature(seen.Cue, shape));
            for (int k = 0; k < Readings; k++)
            {
                scores[k] += alone[k] + shaped[k];
            }
        }
    }

    /// <summary>What one cue adds to one reading.</summary>
    public static double Share(int cue, VerbShape shape, int reading) =>
        WeightsOf(CueSpace.Feature(cue))[reading] + WeightsOf(CueSpace.Feature(cue, shape))[reading];

    private static ReadOnlySpan<double> WeightsOf(int feature) => _weights.AsSpan(feature * Readings, Readings);

    // A name the code no longer knows is passed over, so that the trainer can run after a cue was renamed; a test finds it.
    private static double[] Read(string table)
    {
        double[] weights = new double[CueSpace.Features * Readings];
        Dictionary<string, int> features = Enumerable.Range(0, CueSpace.Features).ToDictionary(CueSpace.NameOf, StringComparer.Ordinal);
        foreach ((string name, double[] line) in WeightTable.Read(table))
        {
            if (features.TryGetValue(name, out int feature))
            {
                line.CopyTo(weights, feature * Readings);
            }
        }

        return weights;
    }
}
