namespace FactCheck.Detection;

public class TextSpanTests
{
    [Fact]
    public void Overlaps_TouchingSpans_IsFalse() => new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)).ShouldBeFalse();

    [Fact]
    public void Contains_Itself_IsTrue() => new TextSpan(2, 4).Contains(new TextSpan(2, 4)).ShouldBeTrue();

    [Fact]
    public void Of_Text_GivesTheWords() => new TextSpan(3, 10).Of("ne sarebbe uno").ShouldBe("sarebbe");

    [Fact]
    public void Constructor_EndBeforeStart_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(4, 3));
}
