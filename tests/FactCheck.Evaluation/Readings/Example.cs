namespace FactCheck.Evaluation.Readings;

/// <summary>One labelled conditional as the model sees it.</summary>
/// <param name="Row">Its line.</param>
/// <param name="Cues">Numbers of the cues' features that are present, each once.</param>
/// <param name="Words">Numbers of the words' features, each as often as it is met.</param>
/// <param name="Gold">Index of the reading.</param>
/// <param name="Own">Written by ourselves: it may train, and is never scored.</param>
internal sealed record Example(GoldRow Row, int[] Cues, int[] Words, int Gold, bool Own)
{
    public string Document => Row["doc"];

    public string Corpus => Row["corpus"];

    public int Sure => Row.Number("sure");

    public bool IsSpecification => Corpus == SpecRows.Corpus;

    /// <summary>Rows under a non-commercial licence measure the model and never train what ships.</summary>
    public bool MayTrain => IsFree(Row);

    public static bool IsFree(GoldRow row) => !row["licence"].Contains("NC", StringComparison.Ordinal);
}
