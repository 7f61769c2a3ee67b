namespace FactCheck.Review;

public class EditorNameTests
{
    [Theory]
    [InlineData("  Anna Riva ", "Anna Riva")]
    [InlineData("An\u202Ena\u0000", "Anna")]
    [InlineData("Nicolo\u0300", "Nicolò")]
    public void Clean_Name_KeepsWhatIsVisible(string name, string clean) => EditorName.Clean(name).ShouldBe(clean);

    [Theory]
    [InlineData(null)]
    [InlineData(" \u200B\t")]
    public void Clean_NothingVisible_IsRefused(string? name)
    {
        EditorName.IsUsable(name).ShouldBeFalse();
        Should.Throw<EditorNameException>(() => EditorName.Clean(name)).Message.ShouldBe(
            "An editor's name needs 1 to 80 visible characters. Give a name and try again.");
    }

    [Fact]
    public void Clean_EightyOneUnits_IsRefused()
    {
        EditorName.IsUsable(new string('a', 80)).ShouldBeTrue();
        EditorName.IsUsable(new string('a', 81)).ShouldBeFalse();
    }
}
