namespace FactCheck.Evaluation;

/// <summary>What a reader said of the findings of a folder: the table "judged.tsv" with file, kind, passage, "right" or "wrong", and why.</summary>
internal sealed class FindingJudgements
{
    private readonly Dictionary<(string File, string Kind, string At), bool> _judged;
    private readonly List<(string Kind, bool? IsRight)> _told = [];

    private FindingJudgements(Dictionary<(string, string, string), bool> judged) => _judged = judged;

    public static FindingJudgements Read(string folder)
    {
        string table = Path.Combine(folder, "judged.tsv");
        return new FindingJudgements(!File.Exists(table) ? [] : File.ReadLines(table).Skip(1).Select(line => line.Split('\t'))
            .ToDictionary(row => (row[0], row[1], row[2]), row => row[3] == "right"));
    }

    public string Judge(ListedFinding finding)
    {
        bool? right = _judged.TryGetValue((finding.File, finding.Kind, finding.At), out bool judged) ? judged : null;
        _told.Add((finding.Kind, right));
        return right switch { true => "right", false => "wrong", _ => "not judged" };
    }

    public void PrintShares(TextWriter output)
    {
        foreach (IGrouping<string, (string Kind, bool? IsRight)> kind in _told.GroupBy(one => one.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            int right = kind.Count(one => one.IsRight == true), judged = kind.Count(one => one.IsRight is not null);
            output.WriteLine($"{kind.Key,-24} {right,3} of {judged,3} right{(judged < kind.Count() ? $", {kind.Count() - judged} not judged" : "")}");
        }
    }
}
