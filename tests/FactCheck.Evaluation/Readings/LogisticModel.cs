namespace FactCheck.Evaluation.Readings;

/// <summary>Multinomial logistic regression: a weight for each feature and reading.</summary>
internal sealed class LogisticModel(double[] weights)
{
    public const int Readings = 5;

    public int Features => weights.Length / Readings;

    public ReadOnlySpan<double> WeightsOf(int feature) => weights.AsSpan(feature * Readings, Readings);

    public double[] Score(int[] features)
    {
        double[] scores = new double[Readings];
        foreach (int feature in features)
        {
            for (int k = 0; k < Readings; k++)
            {
                scores[k] += weights[(feature * Readings) + k];
            }
        }

        return scores;
    }

    public LogisticModel Times(double factor) => new(Array.ConvertAll(weights, weight => weight * factor));

    public static double[] Softmax(double[] scores)
    {
        double max = scores.Max();
        double[] powers = Array.ConvertAll(scores, s => Math.Exp(s - max));
        double sum = powers.Sum();
        return Array.ConvertAll(powers, p => p / sum);
    }
}
