using System.Text;
using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>Holds what is offered against a table an Italian editor can read; see its first lines for how.</summary>
public class IndicativeTableTests
{
    private const string Nothing = "—";

    private static readonly string _table = Path.Combine(AppContext.BaseDirectory, "Indicatives", "indicativo.md");

    public static TheoryData<string> Rows() =>
        [.. File.ReadLines(_table).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];

    [Fact]
    public void Table_IsAsLargeAsPromised()
    {
        string[] rows = [.. Rows().Select(row => row.Data)];
        rows.Length.ShouldBeGreaterThan(300);
        rows.Count(row => row.EndsWith(Nothing, StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(80);
        rows.ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Of_SentenceOfTheTable_RewritesItAsWritten(string row)
    {
        string[] halves = row.Split(" → ");
        string[] expected = halves[1].Split(" | ");
        TokenizedText text = TokenizedText.Read(halves[0].Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal));
        TextEdit?[] edits = [.. ClauseFinder.In(text).Where(clause => !clause.Elided).Select(clause => IndicativeEdits.Of(text, clause))];
        edits.Select(edit => edit is null).ShouldBe(expected.Select(words => words == Nothing));
        Applied(text.Text, edits).ShouldBe(Filled(halves[0], expected));
        edits.Zip(Starts(halves[0])).Where(pair => pair.First is not null).ShouldAllBe(pair => pair.First!.Span.Start == pair.Second);
    }

    // Only where an edit starts is held: how far a group reaches is for the tests of groups to say.
    private static IEnumerable<int> Starts(string marked) =>
        Enumerable.Range(0, marked.Length).Where(i => marked[i] == '[').Select((at, earlier) => at - (2 * earlier));

    private static string Applied(string text, TextEdit?[] edits)
    {
        var written = new StringBuilder(text);
        foreach (TextEdit edit in edits.Reverse().OfType<TextEdit>())
        {
            written.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        }

        return written.ToString();
    }

    private static string Filled(string marked, string[] words)
    {
        string[] pieces = marked.Split('[', ']');
        pieces.Length.ShouldBe(words.Length * 2 + 1, "one pair of brackets for each conditional");
        return string.Concat(pieces.Select((piece, i) => i % 2 == 0 || words[i / 2] == Nothing ? piece : words[i / 2]));
    }
}
