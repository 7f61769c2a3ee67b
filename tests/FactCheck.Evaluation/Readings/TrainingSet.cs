namespace FactCheck.Evaluation.Readings;

/// <summary>All labelled rows: the gold, and what of our own may train beside it (copied next to the program when it is built).</summary>
internal static class TrainingSet
{
    private static readonly string _own = Path.Combine(AppContext.BaseDirectory, "Training");
    private static readonly string _specification = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static List<Example> Read(string goldFolder) =>
    [
        .. ExampleReader.Read(GoldTable.Read(Path.Combine(goldFolder, "readings.tsv")), own: false),
        .. Directory.EnumerateFiles(_own, "*.tsv").Order(StringComparer.Ordinal).SelectMany(file => ExampleReader.Read(GoldTable.Read(file), own: true)),
        .. ExampleReader.Read(SpecRows.Read(_specification), own: true),
    ];
}
