using System.Text.RegularExpressions;
using MudBlazor;
using MudBlazor.Utilities;

namespace FactCheck.Web.Layout;

public sealed class FactCheckThemeTests
{
    private static readonly Dictionary<string, (string Light, string Dark)> Tokens = Regex
        .Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "wwwroot", "app.css")), @"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)")
        .ToDictionary(match => match.Groups[1].Value, match => (match.Groups[2].Value, match.Groups[3].Value), StringComparer.Ordinal);

    [Theory]
    [InlineData("primary", nameof(Palette.Primary))]
    [InlineData("on-primary", nameof(Palette.PrimaryContrastText))]
    [InlineData("ver", nameof(Palette.Success))]
    [InlineData("con", nameof(Palette.Error))]
    [InlineData("non", nameof(Palette.Tertiary))]
    [InlineData("att", nameof(Palette.Warning))]
    [InlineData("control", nameof(Palette.LinesInputs))]
    [InlineData("line", nameof(Palette.Divider))]
    [InlineData("surface", nameof(Palette.AppbarBackground))]
    [InlineData("surface", nameof(Palette.Surface))]
    [InlineData("bg", nameof(Palette.Background))]
    [InlineData("ink", nameof(Palette.TextPrimary))]
    [InlineData("ink2", nameof(Palette.TextSecondary))]
    public void Palette_EveryColour_IsTheTokenOfTheStyleSheet(string token, string colour)
    {
        Colour(FactCheckTheme.Value.PaletteLight, colour).ShouldBe(new MudColor(Tokens[token].Light));
        Colour(FactCheckTheme.Value.PaletteDark, colour).ShouldBe(new MudColor(Tokens[token].Dark));
    }

    private static MudColor Colour(Palette palette, string name) => (MudColor)typeof(Palette).GetProperty(name)!.GetValue(palette)!;
}
