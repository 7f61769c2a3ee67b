using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Components;

public sealed class VerdictBarTests : ComponentTest
{
    [Fact]
    public void Bar_AllStates_DrawsThemInOrderAndSaysThem()
    {
        var bar = Draw(new ReviewProgress(3, 2, 1, 4));

        bar.FindAll("i").Select(part => $"{part.ClassName} {part.GetAttribute("style")}").ShouldBe(["ver flex:3", "con flex:2", "non flex:1", "att flex:4"]);
        bar.Find("[role=img]").GetAttribute("aria-label").ShouldBe("3 verificate, 2 contestate, 1 senza riscontro, 4 da verificare");
    }

    [Fact]
    public void Bar_StateWithoutClaims_IsLeftOut()
    {
        Draw(new ReviewProgress(0, 2, 0, 0)).FindAll("i").Select(part => part.ClassName).ShouldBe(["con"]);
    }

    [Fact]
    public void Bar_NoClaims_SaysSo()
    {
        Draw(new ReviewProgress(0, 0, 0, 0)).Find("[role=img]").GetAttribute("aria-label").ShouldBe("Nessuna affermazione da verificare");
    }

    private IRenderedComponent<VerdictBar> Draw(ReviewProgress progress) =>
        Render<VerdictBar>(parameters => parameters.Add(bar => bar.Progress, progress));
}
