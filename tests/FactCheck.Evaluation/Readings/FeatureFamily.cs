using FactCheck.Detection.Readings;

namespace FactCheck.Evaluation.Readings;

/// <summary>Features that are weighed in one model.</summary>
/// <param name="Size">How many there are.</param>
/// <param name="Rarest">One present in fewer rows is not learnt.</param>
/// <param name="Of">Those of a row.</param>
/// <param name="PenaltyOf">How strongly the weights of one are held near zero.</param>
internal sealed record FeatureFamily(int Size, int Rarest, Func<Example, int[]> Of, Func<int, double> PenaltyOf)
{
    public static FeatureFamily Cues(TrainingOptions options) =>
        new(CueSpace.Features, options.Rarest, row => row.Cues, feature => CuePenalties.Of(feature, options));

    public static FeatureFamily Words(Vocabulary vocabulary, TrainingOptions options) =>
        new(vocabulary.Features, options.RarestWord, row => row.Words, _ => options.Word);
}
