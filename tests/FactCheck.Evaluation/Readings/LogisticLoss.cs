namespace FactCheck.Evaluation.Readings;

/// <summary>What training makes small: how unlikely the labels are under the weights, plus what the weights cost.</summary>
internal sealed class LogisticLoss
{
    private const int Readings = LogisticModel.Readings;

    private readonly int[] _gold;
    private readonly int[][] _features;
    private readonly double[] _rowWeights;
    private readonly double[] _penalties;

    /// <param name="rows">What to learn from.</param>
    /// <param name="learnable">Numbers of the features to learn; the weights stand in their order.</param>
    /// <param name="family">Where they come from and what their weights cost.</param>
    /// <param name="options">Row weights.</param>
    public LogisticLoss(IReadOnlyList<Example> rows, int[] learnable, FeatureFamily family, TrainingOptions options)
    {
        var places = learnable.Index().ToDictionary(feature => feature.Item, feature => feature.Index);
        _gold = [.. rows.Select(row => row.Gold)];
        _features = [.. rows.Select(row => family.Of(row).Where(places.ContainsKey).Select(feature => places[feature]).ToArray())];
        _rowWeights = [.. rows.Select(row => WeightOf(row, options))];
        _penalties = [.. learnable.Select(family.PenaltyOf)];
    }

    public double Evaluate(double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        double loss = 0;
        double[] scores = new double[Readings];
        for (int row = 0; row < _gold.Length; row++)
        {
            loss += AddRow(row, weights, gradient, scores);
        }

        for (int i = 0; i < weights.Length; i++)
        {
            double penalty = _penalties[i / Readings];
            loss += penalty / 2 * weights[i] * weights[i];
            gradient[i] += penalty * weights[i];
        }

        return loss;
    }

    private double AddRow(int row, double[] weights, double[] gradient, double[] scores)
    {
        Array.Clear(scores);
        foreach (int feature in _features[row])
        {
            for (int k = 0; k < Readings; k++)
            {
                scores[k] += weights[(feature * Readings) + k];
            }
        }

        double[] error = LogisticModel.Softmax(scores);
        double loss = -_rowWeights[row] * Math.Log(Math.Max(1e-300, error[_gold[row]]));
        error[_gold[row]] -= 1;
        foreach (int feature in _features[row])
        {
            for (int k = 0; k < Readings; k++)
            {
                gradient[(feature * Readings) + k] += _rowWeights[row] * error[k];
            }
        }

        return loss;
    }

    private static double WeightOf(Example row, TrainingOptions options)
    {
        double source = row.IsSpecification ? options.Specification : row.Own ? options.Own : 1;
        return source * (row.Sure switch { 1 => options.Unsure.CoinToss, 2 => options.Unsure.Probable, _ => 1 });
    }
}
