namespace FactCheck.Evaluation;

/// <summary>Who is said to know, over the rows whose gold reading is reported.</summary>
public static class SourceScore
{
    public static void Add(Score score, IReadOnlyList<ReadPair> reported)
    {
        Add(score, "source", [.. reported.Select(pair => new SourcePair(pair.Row, pair.Claim!.Source, pair.Claim.Reading))]);
        Add(score, "sourceAnyReading", [.. reported.Select(pair => new SourcePair(pair.Row, AnyReadingSource.Of(pair.Row), pair.Claim!.Reading))]);
    }

    private static void Add(Score score, string name, IReadOnlyList<SourcePair> pairs)
    {
        var has = new Counts();
        foreach (var pair in pairs)
        {
            has.Add(Named(pair), pair.Source is not null);
        }

        score.Set(name, has);
        Words(score, name, [.. pairs.Where(Named)]);
        pairs.Where(IsWrong).ToList().ForEach(pair => score.Error(name, How(pair), Describe(pair)));
    }

    private static void Words(Score score, string name, IReadOnlyList<SourcePair> named)
    {
        double[] all = [.. named.Select(Overlap)];
        double[] both = [.. named.Where(pair => pair.Source is not null).Select(Overlap)];
        score.Set(name + "WordsF1", Counts.Ratio(both.Sum(), both.Length), $"mean over the {both.Length} rows where both name one");
        score.Set(name + "WordsF1WithMissed", Counts.Ratio(all.Sum(), all.Length), $"mean over all {all.Length} gold rows with a source");
    }

    private static bool Named(SourcePair pair) => pair.Row["source"] != "-";

    private static bool IsWrong(SourcePair pair) => Named(pair) ? Overlap(pair) < 1 : pair.Source is not null;

    private static double Overlap(SourcePair pair) =>
        pair.Source is { } source ? pair.Row["source"].Split(" | ").Max(gold => Overlap(gold, source)) : 0;

    private static double Overlap(string gold, string found)
    {
        var expected = CodePointText.Words(gold);
        var actual = CodePointText.Words(found).ToList();
        int shared = expected.Count(actual.Remove);
        return Counts.Ratio(2 * shared, expected.Count + CodePointText.Words(found).Count);
    }

    private static string How(SourcePair pair) => pair.Source switch
    {
        null when pair.Reading != "reported" => "missed where the reading is",
        null => StandsIn(pair, "sentence") ? "missed in the sentence" : "missed in the sentence before",
        _ when !Named(pair) => "named where the gold names none",
        _ => Overlap(pair) == 0 ? "another source" : "other words of it",
    };

    private static bool StandsIn(SourcePair pair, string column) =>
        pair.Row["source"].Split(" | ").Any(gold => pair.Row[column].Contains(gold, StringComparison.OrdinalIgnoreCase));

    private static string Describe(SourcePair pair) =>
        $"{pair.Row["id"]} {pair.Row["token"]}\tgold [{pair.Row["source"]}]\tgot [{pair.Source ?? "-"}] as {pair.Reading}\n  {pair.Row["prev"]} | {pair.Row["sentence"]}";

    private sealed record SourcePair(GoldRow Row, string? Source, string Reading);
}
