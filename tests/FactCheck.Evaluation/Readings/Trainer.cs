namespace FactCheck.Evaluation.Readings;

/// <summary>Fits the weights: penalised maximum likelihood of the labels.</summary>
internal static class Trainer
{
    private const int Iterations = 300;
    private const double Tolerance = 1e-6;

    public static MixedModel Train(IReadOnlyList<Example> rows, Vocabulary vocabulary, TrainingOptions options) => new(
        Fit(rows, FeatureFamily.Cues(options), options).Times(options.CueShare),
        Fit(rows, FeatureFamily.Words(vocabulary, options), options).Times(1 - options.CueShare));

    public static LogisticModel Fit(IReadOnlyList<Example> rows, FeatureFamily family, TrainingOptions options)
    {
        int[] features = Learnable(rows, family);
        var objective = new LogisticLoss(rows, features, family, options);
        double[] fitted = Lbfgs.Minimize(objective.Evaluate, features.Length * LogisticModel.Readings, Iterations, Tolerance);
        double[] weights = new double[family.Size * LogisticModel.Readings];
        for (int i = 0; i < features.Length; i++)
        {
            Array.Copy(fitted, i * LogisticModel.Readings, weights, features[i] * LogisticModel.Readings, LogisticModel.Readings);
        }

        return new LogisticModel(weights);
    }

    private static int[] Learnable(IReadOnlyList<Example> rows, FeatureFamily family)
    {
        int[] counts = new int[family.Size];
        foreach (int feature in rows.SelectMany(row => family.Of(row).Distinct()))
        {
            counts[feature]++;
        }

        return [.. Enumerable.Range(0, counts.Length).Where(feature => counts[feature] >= family.Rarest)];
    }
}
