namespace FactCheck.Evaluation.Readings;

/// <summary>The figures that count: every row read by a model that saw no row of its document (and none under a non-commercial licence).</summary>
public static class HeldOutScore
{
    public static void Add(Score score, string goldFolder)
    {
        TrainingSet set = TrainingSet.Read(goldFolder);
        List<Prediction> said = CrossValidation.Run(set, TrainingOptions.Chosen, row => row.MayTrain);
        List<ReadingOutcome> outcomes = said.ConvertAll(OutcomeOf);
        score.Set("readingAccuracyHeldOut", ReadingFigures.Accuracy(outcomes), "cross-validation over documents, as shipped");
        score.Set("reportedHeldOut", ReadingFigures.Reported(outcomes));
        score.Set("calibrationErrorHeldOut", Calibration.Error(outcomes), "expected, ten bins");
        score.Appendix.Add("held out, per corpus");
        score.Appendix.AddRange(ReadingFigures.PerCorpus(outcomes));
        score.Appendix.Add(ReadingFigures.Line("all", outcomes));
        score.Appendix.Add(ReadingFigures.Line("all that never train", [.. said.Where(one => !one.Row.MayTrain).Select(OutcomeOf)]));
        score.Appendix.Add(ReadingFigures.Line("all, were every row free to train", CrossValidation.Run(set, TrainingOptions.Chosen, _ => true).ConvertAll(OutcomeOf)));
        score.Appendix.Add("held out, confusion (rows gold, columns said)");
        score.Appendix.AddRange(ReadingFigures.Confusion(outcomes));
        score.Appendix.Add("held out, calibration");
        score.Appendix.AddRange(Calibration.Table(outcomes));
    }

    private static ReadingOutcome OutcomeOf(Prediction said) =>
        new(said.Row.Corpus, ExampleReader.Readings[said.Row.Gold], ExampleReader.Readings[said.Best], said.Confidence);
}
