namespace FactCheck.Evaluation;

/// <summary>Is every conditional found, and nothing else: by the place where the token starts.</summary>
public static class MoodScore
{
    public static async Task AddAsync(Score score, string path)
    {
        var rows = GoldTable.Read(path);
        var found = await DetectorOutput.DetectAsync(rows.Select(row => row["text"]));
        var counts = new Counts();
        foreach (var (row, claims) in rows.Zip(found))
        {
            Compare(row, Gold(row["conditionals"]), claims, counts, score);
        }

        score.Set("mood", counts);
    }

    private static void Compare(GoldRow row, HashSet<int> gold, IReadOnlyDictionary<int, OutputClaim> claims, Counts counts, Score score)
    {
        int[] missed = [.. gold.Except(claims.Keys)];
        int[] wrong = [.. claims.Keys.Except(gold)];
        counts.Add(gold.Count - missed.Length, wrong.Length, missed.Length);
        foreach (var (label, start) in missed.Select(start => ("missed", start)).Concat(wrong.Select(start => ("false alarm", start))))
        {
            score.Error("mood", label, $"{row["file"]} {row["sent_id"]}\t{label} at {start}\t{row["text"]}");
        }
    }

    private static HashSet<int> Gold(string cell) =>
        cell == "-" ? [] : [.. cell.Split(' ').Select(span => int.Parse(span.Split('-')[0], null))];
}

/// <summary>Look-alikes that must stay silent.</summary>
public static class NegativeScore
{
    public static async Task AddAsync(Score score, string path)
    {
        var rows = GoldTable.Read(path);
        var found = await DetectorOutput.DetectAsync(rows.Select(row => row["sentence"]));
        var alarms = rows.Zip(found).Where(pair => pair.Second.Values.Any(claim => claim.Verb.Token!.Span.Overlaps(pair.First.Span("start", "end")))).ToList();
        score.Set("hardNegativeFalseAlarms", alarms.Count, $"of {rows.Count}");
        alarms.ForEach(pair => score.Error("negatives", "false alarm", $"{pair.First["id"]}\t{pair.First["token"]}\t{pair.First["sentence"]}"));
    }
}
