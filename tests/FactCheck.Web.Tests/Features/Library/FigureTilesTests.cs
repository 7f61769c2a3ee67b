using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Library;

public sealed class FigureTilesTests : ComponentTest
{
    [Fact]
    public void Tiles_WithFigures_ShowEachWithItsShare()
    {
        var tiles = Render<FigureTiles>(parameters => parameters.Add(one => one.Figures, new LibraryFigures(14, 63, 1, 6, 2, [0, 0, 4, 0, 0, 0, 4])));

        tiles.FindAll(".v").Select(value => value.TextContent).ShouldBe(["14", "63", "6", "2", "8"]);
        tiles.FindAll(".d").Select(value => value.TextContent).ShouldBe(["in 1 articolo", "75% delle esaminate", "25% delle esaminate"]);
        tiles.Find(".bars").GetAttribute("aria-label").ShouldBe("Al giorno: 0, 0, 4, 0, 0, 0, 4");
    }

    [Fact]
    public void Tiles_NothingExamined_ShowNoShare()
    {
        var tiles = Render<FigureTiles>(parameters => parameters.Add(one => one.Figures, new LibraryFigures(1, 5, 1, 0, 0, [0, 0, 0, 0, 0, 0, 0])));

        tiles.FindAll(".d").Select(value => value.TextContent).ShouldBe(["in 1 articolo", "", ""]);
    }
}
