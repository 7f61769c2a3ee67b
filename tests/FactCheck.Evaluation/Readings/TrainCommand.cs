namespace FactCheck.Evaluation.Readings;

/// <summary><c>train GOLD_FOLDER OUTPUT</c>: fits the weights that ship and writes them as source.</summary>
internal static class TrainCommand
{
    public static int Run(string goldFolder, string output)
    {
        List<Example> rows = TrainingSet.Read(goldFolder);
        List<Example> free = [.. rows.Where(row => row.MayTrain)];
        double temperature = Temperature.Of(CrossValidation.Run(rows, TrainingOptions.Chosen, row => row.MayTrain));
        LogisticModel model = Trainer.Train(free, TrainingOptions.Chosen).Cooled(temperature);
        File.WriteAllText(output, WeightsFile.Write(model, free));
        Console.WriteLine($"{free.Count} rows, temperature {temperature:0.00}: {output}");
        return 0;
    }
}
