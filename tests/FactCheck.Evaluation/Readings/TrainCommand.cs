using FactCheck.Detection.Readings;

namespace FactCheck.Evaluation.Readings;

/// <summary><c>train GOLD_FOLDER OUTPUT_FOLDER</c>: fits the weights that ship and writes them as source.</summary>
internal static class TrainCommand
{
    public static int Run(string goldFolder, string output)
    {
        TrainingSet set = TrainingSet.Read(goldFolder);
        List<Example> free = [.. set.Rows.Where(row => row.MayTrain)];
        double temperature = Temperature.Of(CrossValidation.Run(set, TrainingOptions.Chosen, row => row.MayTrain));
        MixedModel model = Trainer.Train(free, set.Vocabulary, TrainingOptions.Chosen).Cooled(temperature);
        WeightsFile.Cues.Write(output, model.Cues, CueSpace.NameOf, free);
        WeightsFile.Words.Write(output, model.Words, set.Vocabulary.NameOf, free);
        Console.WriteLine($"{free.Count} rows, temperature {temperature:0.00}: {output}");
        return 0;
    }
}
