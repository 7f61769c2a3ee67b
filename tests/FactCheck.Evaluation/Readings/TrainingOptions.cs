namespace FactCheck.Evaluation.Readings;

/// <summary>How strongly weights are held near zero (the precision of their Gaussian prior) and how much a row counts.</summary>
/// <remarks>The values were chosen by cross-validation over documents; the figures move little around them.</remarks>
internal sealed record TrainingOptions
{
    public static TrainingOptions Chosen { get; } = new();

    /// <summary>On the shape of the verb itself.</summary>
    public double Shape { get; init; } = 1;

    /// <summary>On cues that grammar or sense makes decisive: "secondo me", "altrimenti", "se" with a subjunctive.</summary>
    public double Decisive { get; init; } = 0.1;

    /// <summary>On frames, conditions and what governs the clause: rare, and all but certain where they stand.</summary>
    public double Core { get; init; } = 3;

    /// <summary>On the other cues of grammar.</summary>
    public double Grammar { get; init; } = 4;

    /// <summary>On the class of the predicate.</summary>
    public double Predicate { get; init; } = 3;

    /// <summary>On classes of words in the clause and before its opener.</summary>
    public double Near { get; init; } = 30;

    /// <summary>On classes of words anywhere in the sentence.</summary>
    public double Wide { get; init; } = 30;

    /// <summary>On classes of words in the neighbouring sentences.</summary>
    public double Far { get; init; } = 60;

    /// <summary>How much more a cue is held back where it counts only beside one shape of the verb.</summary>
    public double ShapeFactor { get; init; } = 3;

    /// <summary>A feature seen in fewer rows is not learnt.</summary>
    public int Rarest { get; init; } = 10;

    /// <summary>On words as such.</summary>
    public double Word { get; init; } = 2;

    /// <summary>A word met in fewer rows is not learnt.</summary>
    public int RarestWord { get; init; } = 3;

    /// <summary>How much the cues count when they are mixed with the words (log-linear: the scores are added).</summary>
    public double CueShare { get; init; } = 0.75;

    /// <summary>What a sentence of our own counts against a row of the press.</summary>
    public double Own { get; init; } = 0.35;

    /// <summary>What an example of the specification counts.</summary>
    public double Specification { get; init; } = 0.5;

    /// <summary>What a row counts whose label is probable, and one whose label is a coin toss.</summary>
    public (double Probable, double CoinToss) Unsure { get; init; } = (0.9, 0.5);
}
