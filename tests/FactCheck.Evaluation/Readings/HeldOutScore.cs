namespace FactCheck.Evaluation.Readings;

/// <summary>The figures that count: every row read by a model that saw no row of its document (and none under a non-commercial licence).</summary>
public static class HeldOutScore
{
    public static void Add(Score score, string goldFolder)
    {
        List<Example> rows = TrainingSet.Read(goldFolder);
        List<ReadingOutcome> outcomes = Outcomes(rows, row => row.MayTrain);
        score.Set("readingAccuracyHeldOut", ReadingFigures.Accuracy(outcomes), "cross-validation over documents, as shipped");
        score.Set("reportedHeldOut", ReadingFigures.Reported(outcomes));
        score.Set("calibrationErrorHeldOut", Calibration.Error(outcomes), "expected, ten bins");
        score.Appendix.Add("held out, per corpus");
        score.Appendix.AddRange(ReadingFigures.PerCorpus(outcomes));
        score.Appendix.Add(ReadingFigures.Line("all", outcomes));
        score.Appendix.Add(ReadingFigures.Line("all, were every row free to train", Outcomes(rows, _ => true)));
        score.Appendix.Add("held out, confusion (rows gold, columns said)");
        score.Appendix.AddRange(ReadingFigures.Confusion(outcomes));
        score.Appendix.Add("held out, calibration");
        score.Appendix.AddRange(Calibration.Table(outcomes));
    }

    private static List<ReadingOutcome> Outcomes(List<Example> rows, Func<Example, bool> mayTrain) =>
        CrossValidation.Run(rows, TrainingOptions.Chosen, mayTrain).ConvertAll(OutcomeOf);

    private static ReadingOutcome OutcomeOf(Prediction said) =>
        new(said.Row.Corpus, ExampleReader.Readings[said.Row.Gold], ExampleReader.Readings[said.Best], said.Confidence);
}
