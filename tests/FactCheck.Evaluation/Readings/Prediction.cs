namespace FactCheck.Evaluation.Readings;

/// <summary>What a model that saw no row of the document says of a row.</summary>
internal sealed record Prediction(Example Row, double[] Scores)
{
    public double[] Probabilities { get; } = LogisticModel.Softmax(Scores);

    public int Best => Array.IndexOf(Scores, Scores.Max());

    public double Confidence => Probabilities[Best];

    public bool IsRight => Best == Row.Gold;
}
