namespace FactCheck.Evaluation.Readings;

/// <summary>A model over cues and one over words, whose scores are added.</summary>
/// <remarks>Fitted apart, because within one model words had added nothing.</remarks>
internal sealed record MixedModel(LogisticModel Cues, LogisticModel Words)
{
    public double[] Score(Example row) => [.. Cues.Score(row.Cues).Zip(Words.Score(row.Words), (cues, words) => cues + words)];

    public MixedModel Cooled(double temperature) => new(Cues.Times(1 / temperature), Words.Times(1 / temperature));
}
