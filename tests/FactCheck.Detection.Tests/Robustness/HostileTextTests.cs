namespace FactCheck.Detection.Robustness;

/// <summary>Texts made to hurt: long runs of what a rule might look through again and again.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("a", 500_000, 0)]
    [InlineData("\"", 200_000, 0)]
    [InlineData("«“", 100_000, 0)]
    [InlineData("'", 200_000, 0)]
    [InlineData("\u0301", 200_000, 0)]
    [InlineData("\u00AD-", 100_000, 0)]
    [InlineData("1.", 200_000, 0)]
    [InlineData("\uD83C\uDDEE", 100_000, 0)]
    [InlineData("\n\n", 200_000, 0)]
    [InlineData("sarebbe ", 20_000, 20_000)]
    [InlineData("avrebbe, ", 10_000, 10_000)]
    [InlineData("(- sarebbe ", 10_000, 10_000)]
    [InlineData("secondo il che avrebbe ", 10_000, 10_000)]
    [InlineData("e sarebbe stato a ", 10_000, 10_000)]
    [InlineData("avrebbe. ", 10_000, 10_000)]
    public void Analyze_OneThingOverAndOver_FinishesWithItsConditionals(string piece, int times, int conditionals) =>
        ClaimDetector.Italian.Detect(string.Concat(Enumerable.Repeat(piece, times))).Count(c => !c.Elided).ShouldBe(conditionals);
}
