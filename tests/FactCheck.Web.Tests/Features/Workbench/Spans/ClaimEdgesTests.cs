using FactCheck.Detection;

namespace FactCheck.Web.Features.Workbench.Spans;

public class ClaimEdgesTests
{
    [Theory]
    [InlineData(12, 38, "12-20 30-38")]
    [InlineData(8, 50, "8-20 30-50")]
    [InlineData(24, 40, "24-40")]
    [InlineData(32, 36, "32-36")]
    [InlineData(10, 26, "10-26")]
    [InlineData(20, 40, "20-40")]
    [InlineData(10, 30, "10-30")]
    public void Move_ClaimWithParenthesis_KeepsItOutWhileItLiesInside(int start, int end, string expected) =>
        string.Join(' ', ClaimEdges.Move([new TextSpan(10, 20), new TextSpan(30, 40)], new TextSpan(start, end))).ShouldBe(expected);

    [Fact]
    public void Move_PlainClaim_IsTheExtent() =>
        ClaimEdges.Move([new TextSpan(10, 20)], new TextSpan(4, 44)).ShouldBe([new TextSpan(4, 44)]);
}
