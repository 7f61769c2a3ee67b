namespace FactCheck.Evaluation;

/// <summary>Reading, source and confidence on the labelled rows; rows whose conditional is not found count under mood, not here.</summary>
/// <remarks>The shipped model was trained on the free ones among these rows: <see cref="Readings.HeldOutScore"/> says how it does on articles it has not seen.</remarks>
public static class ReadingScore
{
    public static async Task AddAsync(Score score, string path)
    {
        var rows = GoldTable.Read(path);
        var found = await DetectorOutput.DetectAsync(rows.Select(Text));
        var pairs = rows.Zip(found, (row, claims) => new ReadPair(row, claims.GetValueOrDefault(TokenStart(row)))).Where(pair => pair.Claim is not null).ToList();
        score.Set("readingFound", Counts.Ratio(pairs.Count, rows.Count), $"{pairs.Count} of {rows.Count}");
        List<ReadingOutcome> outcomes = pairs.ConvertAll(pair => pair.Outcome);
        score.Set("readingAccuracy", ReadingFigures.Accuracy(outcomes), "in sample");
        score.Set("reported", ReadingFigures.Reported(outcomes));
        SourceScore.Add(score, [.. pairs.Where(pair => pair.Gold == ReadingOutcome.Reported)]);
        score.Set("calibrationError", Calibration.Error(outcomes), "in sample");
        pairs.Where(pair => !pair.Outcome.IsRight).ToList().ForEach(pair => score.Error("reading", $"{pair.Gold} as {pair.Claim!.Reading}", pair.Describe()));
    }

    /// <summary>A row without context must not begin or end with a bare space.</summary>
    public static string Text(GoldRow row) =>
        string.Join(' ', new[] { row["prev"], row["sentence"], row["next"] }.Where(part => part.Length > 0));

    public static int TokenStart(GoldRow row) =>
        row.Number("start") + (row["prev"].Length == 0 ? 0 : CodePointText.Length(row["prev"]) + 1);
}

/// <summary>A labelled row with what the detector says of its token.</summary>
public sealed record ReadPair(GoldRow Row, OutputClaim? Claim)
{
    public string Gold => Row["reading"];

    public ReadingOutcome Outcome => new(Row["corpus"], Gold, Claim!.Reading, Claim.Confidence);

    public string Describe() =>
        $"{Row["id"]} {Row["token"]}\tgold {Gold} (sure {Row["sure"]})\tgot {Claim!.Reading} {Claim.Confidence:0.00}\n  {Row["prev"]} | {Row["sentence"]} | {Row["next"]}";
}
