using Bunit;
using FactCheck.Web.Features.People;
using FactCheck.Web.Layout;
using FactCheck.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FactCheck.Web.Features.Presence;

/// <summary>Marta's app bar, with colleagues coming, moving and going.</summary>
public class ColleagueBarTests : ComponentTest
{
    private static readonly Guid Port = Guid.NewGuid();
    private static readonly string[] Five = ["Ada Conti", "Bruno Neri", "Carla Sarti", "Dario Lodi", "Elsa Poli"];

    private PresenceBoard Board => Services.GetRequiredService<PresenceBoard>();

    private Colleagues Marta => Services.GetRequiredService<Colleagues>();

    [Fact]
    public void Colleague_WithAClaimInHand_IsNamedWithItsNumber()
    {
        var bar = AtPort();
        using var giulia = Window("Giulia Ferri");
        giulia.Stand(Port, Guid.NewGuid(), 9);

        bar.WaitForAssertion(() => bar.Find(".pres-name").TextContent.ShouldBe("Giulia Ferri è sulla 9"));
        bar.Find("li .vh").TextContent.ShouldBe("Giulia Ferri è sulla 9");
        bar.Find("li .av").TextContent.ShouldBe("GF");
    }

    [Fact]
    public void Colleague_WithoutAClaim_IsReading()
    {
        var bar = AtPort();
        using var giulia = Window("Giulia Ferri");
        giulia.Stand(Port, null, null);

        bar.WaitForAssertion(() => bar.Find(".pres-name").TextContent.ShouldBe("Giulia Ferri sta leggendo"));
    }

    [Fact]
    public void Colleague_WhoseCircuitEnds_IsGone()
    {
        var bar = AtPort();
        var giulia = Window("Giulia Ferri");
        giulia.Stand(Port, null, null);
        bar.WaitForElement(".pres");
        giulia.Dispose();

        bar.WaitForAssertion(() => bar.FindAll(".pres").ShouldBeEmpty());
    }

    [Fact]
    public void Colleague_CutOff_IsGoneUntilTheConnectionIsBack()
    {
        var bar = AtPort();
        using var giulia = Window("Giulia Ferri");
        giulia.Stand(Port, null, null);
        giulia.Connect(false);
        bar.WaitForAssertion(() => bar.FindAll(".pres").ShouldBeEmpty());

        giulia.Connect(true);

        bar.WaitForElement(".pres");
    }

    [Fact]
    public void Colleague_InAnotherArticle_IsNotHere()
    {
        var bar = AtPort();
        using var giulia = Window("Giulia Ferri");
        giulia.Stand(Guid.NewGuid(), null, null);

        bar.FindAll(".pres").ShouldBeEmpty();
    }

    [Fact]
    public void OwnSecondWindow_AndAWindowWithoutAName_AreNobody()
    {
        var bar = AtPort();
        using var second = Window("Marta Rinaldi");
        using var unnamed = Window(null);
        second.Stand(Port, null, null);
        unnamed.Stand(Port, null, null);

        bar.FindAll(".pres").ShouldBeEmpty();
    }

    [Fact]
    public void TwoWindowsOfOneColleague_AreOneFaceWhereSheMovedLast()
    {
        var bar = AtPort();
        using var left = Window("Giulia Ferri");
        using var right = Window("Giulia Ferri");
        left.Stand(Port, Guid.NewGuid(), 1);
        right.Stand(Port, Guid.NewGuid(), 2);

        bar.WaitForAssertion(() => bar.Find(".pres-name").TextContent.ShouldBe("Giulia Ferri è sulla 2"));
        bar.FindAll(".pres li").ShouldHaveSingleItem();
    }

    [Fact]
    public void MoreThanThree_AreCounted()
    {
        var bar = AtPort();
        List<Colleagues> windows = [.. Five.Select(Window)];
        windows.ForEach(window => window.Stand(Port, null, null));

        bar.WaitForAssertion(() => bar.FindAll(".pres li").Count.ShouldBe(4));
        bar.Find(".more").TextContent.ShouldBe("+2");
        bar.FindAll("li .vh")[3].TextContent.ShouldBe("Bruno Neri sta leggendo, Ada Conti sta leggendo");
        windows.ForEach(window => window.Dispose());
    }

    [Fact]
    public void OwnMove_RendersNothing()
    {
        var bar = AtPort();
        using var giulia = Window("Giulia Ferri");
        giulia.Stand(Port, null, null);
        bar.WaitForElement(".pres");
        var rendered = bar.RenderCount;

        Marta.Stand(Port, Guid.NewGuid(), 4);

        bar.RenderCount.ShouldBe(rendered);
    }

    private IRenderedComponent<ColleagueBar> AtPort()
    {
        Services.GetRequiredService<CurrentEditor>().Start("Marta Rinaldi");
        Marta.Stand(Port, null, null);
        return Render<ColleagueBar>();
    }

    private Colleagues Window(string? name)
    {
        var editor = new CurrentEditor(Services.GetRequiredService<IDialogService>(), Services.GetRequiredService<Browser>(), Services.GetRequiredService<IStringLocalizer<PeopleText>>());
        editor.Start(name);
        return new Colleagues(Board, editor);
    }
}
