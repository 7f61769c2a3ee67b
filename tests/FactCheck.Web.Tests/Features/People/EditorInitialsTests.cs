namespace FactCheck.Web.Features.People;

public sealed class EditorInitialsTests
{
    [Theory]
    [InlineData("Marta De Luca", "ML")]
    [InlineData("élodie", "É")]
    [InlineData("Anna  Bo", "AB")]
    [InlineData("👩‍💻 Ada", "👩‍💻A")]
    public void Of_AName_TakesWholeCharacters(string name, string initials)
    {
        EditorInitials.Of(name).ShouldBe(initials);
    }
}
