using System.Text;

namespace FactCheck.Evaluation.Readings;

/// <summary>Trains on the documents of nine folds and reads those of the tenth, in turn.</summary>
internal static class CrossValidation
{
    private const int Folds = 10;

    /// <summary>Every row of the gold, read by a model that saw no row of its document.</summary>
    public static List<Prediction> Run(TrainingSet set, TrainingOptions options, Func<Example, bool> mayTrain)
    {
        var predictions = new List<Prediction>();
        IReadOnlyList<Example> rows = set.Rows;
        for (int fold = 0; fold < Folds; fold++)
        {
            MixedModel model = Trainer.Train([.. rows.Where(row => mayTrain(row) && FoldOf(row) != fold)], set.Vocabulary, options);
            predictions.AddRange(rows.Where(row => !row.Own && FoldOf(row) == fold).Select(row => new Prediction(row, model.Score(row))));
        }

        return predictions;
    }

    // FNV-1a, because the hash of a string differs from run to run.
    private static int FoldOf(Example row)
    {
        uint hash = 2166136261;
        foreach (byte part in Encoding.UTF8.GetBytes(row.Document))
        {
            hash = (hash ^ part) * 16777619;
        }

        return (int)((hash >> 8) % Folds);
    }
}
