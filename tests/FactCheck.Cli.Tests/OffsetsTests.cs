namespace FactCheck.Cli;

public class OffsetsTests
{
    [Theory]
    [InlineData("abc", 3, 3)]
    [InlineData("😀a", 2, 1)]
    [InlineData("a😀b😀", 6, 4)]
    [InlineData("\ud83da", 2, 2)]
    public void CodePoints_Position_SkipsSecondHalves(string text, int utf16, int expected) =>
        Offsets.CodePoints(text).Of(utf16).ShouldBe(expected);
}
