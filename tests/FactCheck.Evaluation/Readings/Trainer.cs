using FactCheck.Detection.Readings;

namespace FactCheck.Evaluation.Readings;

/// <summary>Fits the weights: penalised maximum likelihood of the labels.</summary>
internal static class Trainer
{
    private const int Iterations = 300;
    private const double Tolerance = 1e-6;

    public static LogisticModel Train(IReadOnlyList<Example> rows, TrainingOptions options)
    {
        int[] features = Learnable(rows, options);
        var objective = new LogisticLoss(rows, features, options);
        double[] fitted = Lbfgs.Minimize(objective.Evaluate, features.Length * LogisticModel.Readings, Iterations, Tolerance);
        double[] weights = new double[CueSpace.Features * LogisticModel.Readings];
        for (int i = 0; i < features.Length; i++)
        {
            Array.Copy(fitted, i * LogisticModel.Readings, weights, features[i] * LogisticModel.Readings, LogisticModel.Readings);
        }

        return new LogisticModel(weights);
    }

    private static int[] Learnable(IReadOnlyList<Example> rows, TrainingOptions options)
    {
        int[] counts = new int[CueSpace.Features];
        foreach (int feature in rows.SelectMany(row => row.Features))
        {
            counts[feature]++;
        }

        return [.. Enumerable.Range(0, counts.Length).Where(feature => counts[feature] >= options.Rarest)];
    }
}
