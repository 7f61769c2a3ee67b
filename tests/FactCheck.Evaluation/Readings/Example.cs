namespace FactCheck.Evaluation.Readings;

/// <summary>One labelled conditional as the model sees it.</summary>
/// <param name="Features">Numbers of the features that are present, each once.</param>
/// <param name="Gold">Index of the reading.</param>
/// <param name="Own">Written by ourselves: it may train, and is never scored.</param>
internal sealed record Example(GoldRow Row, int[] Features, int Gold, bool Own)
{
    public string Document => Row["doc"];

    public string Corpus => Row["corpus"];

    public int Sure => Row.Number("sure");

    public bool IsSpecification => Corpus == SpecRows.Corpus;

    /// <summary>Rows under a non-commercial licence measure the model and never train what ships.</summary>
    public bool MayTrain => !Row["licence"].Contains("NC", StringComparison.Ordinal);
}
