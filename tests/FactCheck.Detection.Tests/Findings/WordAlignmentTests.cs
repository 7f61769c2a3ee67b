using CsCheck;

namespace FactCheck.Detection.Findings;

public class WordAlignmentTests
{
    [Theory]
    [InlineData("non mi dimetto mai", "poi disse che non mi dimetto e uscì", 3, 7)]
    [InlineData("a b c", "x a b c y", 1, 4)]
    [InlineData("a b c", "x a z c y", 1, 4)]
    [InlineData("a b c", "a b x y z a b c", 5, 8)]
    public void Nearest_SomethingAlike_IsItsPlace(string words, string text, int first, int end) =>
        WordAlignment.Nearest(words.Split(' '), text.Split(' ')).ShouldBe((first, end));

    [Fact]
    public void Nearest_NothingAlike_IsNone() => WordAlignment.Nearest(["a", "b", "c"], ["x", "y", "z"]).ShouldBeNull();

    [Fact]
    public void Nearest_NoText_IsNone() => WordAlignment.Nearest(["a", "b"], []).ShouldBeNull();

    // The table of the textbook, cell by cell, is the measure of the bit vectors.
    [Fact]
    public void Nearest_AnyWords_NeedsAsFewChangesAsTheTableSays() => Gen.Select(Gen.Int[0, 3].Array[1, 12], Gen.Int[0, 3].Array[0, 30]).Sample((words, text) =>
    {
        string[] pattern = Array.ConvertAll(words, w => $"{w}"), body = Array.ConvertAll(text, w => $"{w}");
        int fewest = Fewest(pattern, body);
        if (WordAlignment.Nearest(pattern, body) is { } near)
        {
            Distance(pattern, body[near.First..near.End]).ShouldBe(fewest);
        }
        else
        {
            (fewest > pattern.Length * 0.67).ShouldBeTrue();
        }
    });

    private static int Fewest(string[] pattern, string[] text) =>
        (from first in Enumerable.Range(0, text.Length + 1)
         from end in Enumerable.Range(first, text.Length + 1 - first)
         select Distance(pattern, text[first..end])).Min();

    private static int Distance(string[] first, string[] second)
    {
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= second.Length; j++)
            {
                int change = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
