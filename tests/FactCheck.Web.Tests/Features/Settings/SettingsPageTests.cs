using Bunit;
using FactCheck.Web.Features.Workbench.Keys;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Settings;

public class SettingsPageTests : ComponentTest
{
    private CurrentPreferences Preferences => Services.GetRequiredService<CurrentPreferences>();

    [Fact]
    public void Open_EveryCommand_ShowsItsKey()
    {
        var page = Render<SettingsPage>();

        page.FindAll("[data-command]").Select(field => $"{field.GetAttribute("data-command")} {field.QuerySelector("kbd")!.TextContent}")
            .ShouldBe(Commands.All.Select(row => $"{row.Command} {char.ToUpperInvariant(row.Key)}"));
    }

    [Fact]
    public async Task Press_AFreeKey_TakesEffectAndIsKeptInTheBrowser()
    {
        var page = Render<SettingsPage>();

        await PressAsync(page, Command.Verified, new() { Key = "w" });

        Preferences.Value.Keys.At('w').ShouldBe(Command.Verified);
        Field(page, Command.Verified).QuerySelector("kbd")!.TextContent.ShouldBe("W");
        Cookie().ShouldBe("Verified=w");
    }

    [Theory]
    [InlineData("d", false, "D dà già «contestata». Scegli un altro tasto, o cambia prima quello.")]
    [InlineData("w", true, "Ctrl, Alt e Cmd insieme a un tasto sono del browser, del sistema o dello screen reader. Scegli un tasto da solo.")]
    [InlineData("ArrowDown", false, "Questo tasto serve a muoversi o è del browser o dello screen reader (Tab, Invio, spazio, frecce, F1–F12…). Scegli una lettera, una cifra o un segno.")]
    public async Task Press_AKeyInConflict_IsRefusedWithASentence(string key, bool ctrl, string sentence)
    {
        var page = Render<SettingsPage>();

        await PressAsync(page, Command.Verified, new() { Key = key, CtrlKey = ctrl });

        page.Find("[data-testid=key-problem]").TextContent.ShouldBe(sentence);
        Preferences.Value.Keys.Of(Command.Verified).ShouldBe('v');
    }

    [Fact]
    public async Task Press_Escape_LeavesTheKeyAsItWas()
    {
        var page = Render<SettingsPage>();

        await PressAsync(page, Command.Verified, new() { Key = "Escape" });
        await Key(page, Command.Verified).KeyDownAsync(new KeyboardEventArgs { Key = "w" });

        Preferences.Value.Keys.Of(Command.Verified).ShouldBe('v');
    }

    [Fact]
    public async Task Press_ShiftOnItsWay_WaitsForTheKey()
    {
        var page = Render<SettingsPage>();

        await PressAsync(page, Command.Verified, new() { Key = "Shift" });
        await Key(page, Command.Verified).KeyDownAsync(new KeyboardEventArgs { Key = "W", ShiftKey = true });

        Preferences.Value.Keys.Of(Command.Verified).ShouldBe('w');
    }

    [Fact]
    public async Task Reset_OneKey_PutsItBackUnlessAnotherHasIt()
    {
        var page = Render<SettingsPage>();
        await PressAsync(page, Command.Verified, new() { Key = "w" });
        await PressAsync(page, Command.Disputed, new() { Key = "v" });

        await Field(page, Command.Verified).QuerySelector(".back")!.ClickAsync();
        page.Find("[data-testid=key-problem]").TextContent.ShouldStartWith("V dà già «contestata».");
        await Field(page, Command.Disputed).QuerySelector(".back")!.ClickAsync();
        await Field(page, Command.Verified).QuerySelector(".back")!.ClickAsync();

        Preferences.Value.Keys.Chosen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reset_AllKeys_PutsTheTableBack()
    {
        var page = Render<SettingsPage>();
        await PressAsync(page, Command.Verified, new() { Key = "w" });

        await page.Find("[data-testid=reset-keys]").ClickAsync();

        Preferences.Value.Keys.Chosen.ShouldBeEmpty();
        Cookie().ShouldBe("");
    }

    [Fact]
    public async Task SwitchOff_Keys_GivesNoCommandAndKeepsTheChoices()
    {
        var page = Render<SettingsPage>();
        await PressAsync(page, Command.Verified, new() { Key = "w" });

        await page.Find("[data-testid=keys-on]").ChangeAsync(false);

        Preferences.Value.ActiveKeys.ToJson().ShouldBe("{}");
        JSInterop.Invocations["setKeys"][^1].Arguments.ShouldBe(["{}"]);
        Field(page, Command.Verified).QuerySelector("kbd")!.TextContent.ShouldBe("W");
        Key(page, Command.Verified).HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public async Task Choose_MovingOn_IsKeptInTheBrowser()
    {
        var page = Render<SettingsPage>();

        await page.Find("[data-testid=moves-on]").ChangeAsync(true);

        Preferences.Value.MovesOn.ShouldBeTrue();
        Cookie().ShouldBe("moves-on=1");
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("Opzioni salvate.");
    }

    private static AngleSharp.Dom.IElement Field(IRenderedComponent<SettingsPage> page, Command command) => page.Find($"[data-command={command}]");

    private static AngleSharp.Dom.IElement Key(IRenderedComponent<SettingsPage> page, Command command) => page.Find($"[data-command={command}] .key");

    private static async Task PressAsync(IRenderedComponent<SettingsPage> page, Command command, KeyboardEventArgs press)
    {
        await Key(page, command).ClickAsync();
        await Key(page, command).KeyDownAsync(press);
    }

    private string? Cookie() => (string?)JSInterop.Invocations["setCookie"][^1].Arguments[1];
}
