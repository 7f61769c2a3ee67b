namespace FactCheck.Evaluation.Readings;

/// <summary>All labelled rows: the gold, and what of our own may train beside it (copied next to the program when it is built).</summary>
internal sealed record TrainingSet(IReadOnlyList<Example> Rows, Vocabulary Vocabulary)
{
    private static readonly string _own = Path.Combine(AppContext.BaseDirectory, "Training");
    private static readonly string _specification = Path.Combine(AppContext.BaseDirectory, "Specs");

    /// <summary>What may become a feature is read off the free rows alone.</summary>
    public static TrainingSet Read(string goldFolder)
    {
        List<LabelledClaim> claims = [.. ClaimsOf(goldFolder)];
        var vocabulary = Vocabulary.Of(claims.Where(claim => Example.IsFree(claim.Row)).Select(claim => claim.Claim), TrainingOptions.Chosen.RarestWord);
        return new TrainingSet(claims.ConvertAll(claim => ExampleReader.Read(claim, vocabulary)), vocabulary);
    }

    private static IEnumerable<LabelledClaim> ClaimsOf(string goldFolder) =>
    [
        .. ExampleReader.ClaimsOf(GoldTable.Read(Path.Combine(goldFolder, "readings.tsv")), own: false),
        .. Directory.EnumerateFiles(_own, "*.tsv").Order(StringComparer.Ordinal).SelectMany(file => ExampleReader.ClaimsOf(GoldTable.Read(file), own: true)),
        .. ExampleReader.ClaimsOf(SpecRows.Read(_specification), own: true),
    ];
}
