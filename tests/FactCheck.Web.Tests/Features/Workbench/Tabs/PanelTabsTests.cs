using Bunit;
using Microsoft.AspNetCore.Components.Web;

namespace FactCheck.Web.Features.Workbench.Tabs;

public class PanelTabsTests : ComponentTest
{
    private static readonly PanelTab[] Three = [new(PanelTab.Claims, "Affermazioni", 10), new("consistency", "Coerenza", 1, AsksForWork: true), new("versions", "Versioni", 2)];

    [Theory]
    [InlineData("ArrowRight", PanelTab.Claims, "consistency")]
    [InlineData("ArrowLeft", PanelTab.Claims, "versions")]
    [InlineData("End", PanelTab.Claims, "versions")]
    [InlineData("Home", "versions", PanelTab.Claims)]
    public async Task Arrow_OnATab_GoesToAnother(string key, string from, string to)
    {
        string? chosen = null;
        var tabs = Show(from, name => chosen = name);

        await tabs.Find("[role=tablist]").KeyDownAsync(new KeyboardEventArgs { Key = key });

        chosen.ShouldBe(to);
    }

    [Fact]
    public async Task Click_OnATab_ChoosesIt()
    {
        string? chosen = null;

        await Show(PanelTab.Claims, name => chosen = name).Find("[data-tab=versions]").ClickAsync();

        chosen.ShouldBe("versions");
    }

    [Fact]
    public void Tabs_OnlyTheSelectedOne_IsAStopOfTab()
    {
        var tabs = Show("consistency", _ => { });

        tabs.FindAll("[role=tab]").Select(tab => (tab.GetAttribute("aria-selected"), tab.GetAttribute("tabindex"))).ShouldBe([("false", "-1"), ("true", "0"), ("false", "-1")]);
        tabs.Find("[data-tab=consistency] .n").ClassList.ShouldContain("hot");
    }

    private IRenderedComponent<PanelTabs> Show(string selected, Action<string> choose) =>
        Render<PanelTabs>(parameters => parameters.Add(row => row.Tabs, Three).Add(row => row.Selected, selected).Add(row => row.OnChoose, choose));
}
