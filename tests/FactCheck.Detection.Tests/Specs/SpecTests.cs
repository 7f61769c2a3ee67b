using System.Text;

namespace FactCheck.Detection.Specs;

public class SpecTests
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static TheoryData<string, string> Examples()
    {
        var rows = new TheoryData<string, string>();
        foreach (string file in Directory.EnumerateFiles(_folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(file).Where(l => l.StartsWith("- `", StringComparison.Ordinal)))
            {
                string id = line[3..line.IndexOf('`', 3)];
                rows.Add($"{Path.GetFileNameWithoutExtension(file)}/{id}", line[(line.IndexOf('`', 3) + 2)..]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Analysed_ReadsAsWritten(string id, string example)
    {
        id.ShouldNotBeEmpty();
        string sentence = example[..example.LastIndexOf(" → ", StringComparison.Ordinal)];
        string text = sentence.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Replace("**", string.Empty, StringComparison.Ordinal);
        Write(text, ClaimDetector.Italian.Detect(text)).ShouldBe(example);
    }

    private static string Write(string text, IReadOnlyList<DetectedClaim> claims)
    {
        if (claims.Count == 0)
        {
            return text + " → nessuna";
        }

        var marks = new SortedDictionary<int, string>();
        foreach (TextSpan part in claims[0].Verb.Parts)
        {
            Append(marks, part.Start, "**");
            Append(marks, part.End, "**");
        }

        foreach (TextSpan fragment in claims.SelectMany(c => c.Fragments))
        {
            marks[fragment.Start] = "[" + marks.GetValueOrDefault(fragment.Start);
            Append(marks, fragment.End, "]");
        }

        var written = new StringBuilder(text);
        foreach ((int at, string mark) in marks.Reverse())
        {
            written.Insert(at, mark);
        }

        return written.Append(Outcome(claims[0])).ToString();
    }

    private static void Append(SortedDictionary<int, string> marks, int at, string mark) => marks[at] = marks.GetValueOrDefault(at) + mark;

    private static string Outcome(DetectedClaim claim)
    {
        string reading = claim.Reading == Reading.FutureInPast ? "futureInPast" : claim.Reading.ToString().ToLowerInvariant();
        string source = claim.Reading != Reading.Reported ? string.Empty : " ← " + (claim.Attribution?.Source?.Name ?? "orfana");
        return $" → {reading}{source}";
    }
}
