using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Components;

public sealed class VerdictBarTests : ComponentTest
{
    [Fact]
    public void Bar_AllStates_DrawsThemInOrderAndSaysThem()
    {
        var bar = Draw(new ReviewProgress(3, 2, 1, 4));

        bar.FindAll("i").Select(part => part.ClassName).ShouldBe(["ver", "con", "non", "att"]);
        bar.Find("[role=img]").GetAttribute("style").ShouldBe("--nv:3;--nd:2;--nu:1;--nr:4");
        bar.Find("[role=img]").GetAttribute("aria-label").ShouldBe("3 verificate, 2 contestate, 1 senza riscontro, 4 da verificare");
    }

    [Fact]
    public void Bar_BesideItsFiguresInWords_IsReadOnce()
    {
        var bar = Render<VerdictBar>(parameters => parameters.Add(one => one.Progress, new ReviewProgress(0, 2, 0, 0)).Add(one => one.IsDecoration, true));

        (bar.Find(".stack").GetAttribute("aria-hidden"), bar.Find(".stack").HasAttribute("aria-label")).ShouldBe(("true", false));
    }

    [Fact]
    public void Bar_NoClaims_SaysSo()
    {
        Draw(new ReviewProgress(0, 0, 0, 0)).Find("[role=img]").GetAttribute("aria-label").ShouldBe("Nessuna affermazione da verificare");
    }

    private IRenderedComponent<VerdictBar> Draw(ReviewProgress progress) =>
        Render<VerdictBar>(parameters => parameters.Add(bar => bar.Progress, progress));
}
