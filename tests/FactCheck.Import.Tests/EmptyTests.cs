namespace FactCheck;

public class EmptyTests
{
    [Fact]
    public void Runs() => true.ShouldBeTrue();
}
