namespace FactCheck.Evaluation;

/// <summary>Reading, source and confidence on the labelled rows; rows whose conditional is not found count under mood, not here.</summary>
public static class ReadingScore
{
    private static readonly string[] Readings = ["reported", "projection", "hypothetical", "futureInPast", "stance"];

    public static async Task AddAsync(Score score, string path)
    {
        var rows = GoldTable.Read(path);
        var found = await DetectorOutput.DetectAsync(rows.Select(Text));
        var pairs = rows.Zip(found, (row, claims) => new ReadPair(row, claims.GetValueOrDefault(TokenStart(row)))).Where(pair => pair.Claim is not null).ToList();
        score.Set("readingFound", Counts.Ratio(pairs.Count, rows.Count), $"{pairs.Count} of {rows.Count}");
        Accuracy(score, pairs);
        score.Set("reported", Reported(pairs));
        SourceScore.Add(score, [.. pairs.Where(pair => pair.Gold == "reported")]);
        Calibration.Add(score, pairs);
        score.Appendix.AddRange(PerCorpus(pairs).Concat(Confusion(pairs)));
        pairs.Where(pair => !pair.IsRight).ToList().ForEach(pair => score.Error("reading", $"{pair.Gold} as {pair.Claim!.Reading}", pair.Describe()));
    }

    /// <summary>A row without context must not begin or end with a bare space.</summary>
    public static string Text(GoldRow row) =>
        string.Join(' ', new[] { row["prev"], row["sentence"], row["next"] }.Where(part => part.Length > 0));

    public static int TokenStart(GoldRow row) =>
        row.Number("start") + (row["prev"].Length == 0 ? 0 : CodePointText.Length(row["prev"]) + 1);

    private static void Accuracy(Score score, List<ReadPair> pairs) =>
        score.Set("readingAccuracy", Share(pairs), $"{pairs.Count(pair => pair.IsRight)} of {pairs.Count}");

    private static double Share(List<ReadPair> pairs) => Counts.Ratio(pairs.Count(pair => pair.IsRight), pairs.Count);

    private static Counts Reported(IEnumerable<ReadPair> pairs)
    {
        var counts = new Counts();
        foreach (var pair in pairs)
        {
            counts.Add(pair.Gold == "reported", pair.Claim!.Reading == "reported");
        }

        return counts;
    }

    private static IEnumerable<string> PerCorpus(IEnumerable<ReadPair> pairs) =>
        pairs.GroupBy(pair => pair.Row["corpus"]).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"  {group.Key,-34} accuracy {Share([.. group]):0.000}  reported F1 {Reported(group).F1:0.000}  ({group.Count()} rows)")
            .Prepend("per corpus");

    private static IEnumerable<string> Confusion(List<ReadPair> pairs)
    {
        yield return "confusion (rows gold, columns detected)";
        yield return "  " + "".PadRight(14) + string.Concat(Readings.Select(reading => reading.PadLeft(14)));
        foreach (string gold in Readings)
        {
            yield return "  " + gold.PadRight(14) + string.Concat(Readings.Select(reading =>
                $"{pairs.Count(pair => pair.Gold == gold && pair.Claim!.Reading == reading),14}"));
        }
    }
}

/// <summary>A labelled row with what the detector says of its token.</summary>
public sealed record ReadPair(GoldRow Row, OutputClaim? Claim)
{
    public string Gold => Row["reading"];
    public bool IsRight => Claim!.Reading == Gold;

    public string Describe() =>
        $"{Row["id"]} {Row["token"]}\tgold {Gold} (sure {Row["sure"]})\tgot {Claim!.Reading} {Claim.Confidence:0.00}\n  {Row["prev"]} | {Row["sentence"]} | {Row["next"]}";
}
