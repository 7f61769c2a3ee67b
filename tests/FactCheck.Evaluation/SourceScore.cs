namespace FactCheck.Evaluation;

/// <summary>Who is said to know, over the rows whose gold reading is reported.</summary>
public static class SourceScore
{
    public static void Add(Score score, IReadOnlyList<ReadPair> reported)
    {
        var has = new Counts();
        foreach (var pair in reported)
        {
            has.Add(Named(pair), pair.Claim!.Source is not null);
        }

        score.Set("source", has);
        Words(score, [.. reported.Where(Named)]);
        reported.Where(IsWrong).ToList().ForEach(pair => score.Error("source", Describe(pair)));
    }

    private static void Words(Score score, IReadOnlyList<ReadPair> named)
    {
        double[] all = [.. named.Select(Overlap)];
        double[] both = [.. named.Where(pair => pair.Claim!.Source is not null).Select(Overlap)];
        score.Set("sourceWordsF1", Counts.Ratio(both.Sum(), both.Length), $"mean over the {both.Length} rows where both name one");
        score.Set("sourceWordsF1WithMissed", Counts.Ratio(all.Sum(), all.Length), $"mean over all {all.Length} gold rows with a source");
    }

    private static bool Named(ReadPair pair) => pair.Row["source"] != "-";

    private static bool IsWrong(ReadPair pair) => Named(pair) ? Overlap(pair) < 1 : pair.Claim!.Source is not null;

    private static double Overlap(ReadPair pair) =>
        pair.Claim!.Source is { } source ? pair.Row["source"].Split(" | ").Max(gold => Overlap(gold, source)) : 0;

    private static double Overlap(string gold, string found)
    {
        var expected = CodePointText.Words(gold);
        var actual = CodePointText.Words(found).ToList();
        int shared = expected.Count(actual.Remove);
        return Counts.Ratio(2 * shared, expected.Count + CodePointText.Words(found).Count);
    }

    private static string Describe(ReadPair pair) =>
        $"{pair.Row["id"]} {pair.Row["token"]}\tgold [{pair.Row["source"]}]\tgot [{pair.Claim!.Source ?? "-"}] as {pair.Claim.Reading}\n  {pair.Row["prev"]} | {pair.Row["sentence"]}";
}
