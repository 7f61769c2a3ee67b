using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Two editors on one article see where the other is, and nothing is locked by it.</summary>
public class PresenceTests(Chromium chromium)
{
    [Fact]
    public async Task Colleague_IsShownInTheBarTheMarginTheListAndTheCard()
    {
        await using var desk = await SharedDesk.OpenAsync(chromium);
        await desk.Giulia.Screen.PressAsync("j");

        await Expect(desk.Marta.Bar).ToContainTextAsync("Giulia Ferri è sulla 2");
        await Expect(desk.Giulia.Bar).ToContainTextAsync("Marta Rinaldi è sulla 1");
        // Tall enough for the open card and the row after it.
        await desk.Marta.Editor.Page.SetViewportSizeAsync(1440, 1600);
        var row = desk.Marta.Screen.List.Locator(".row").First;
        await Expect(row).ToContainTextAsync("Giulia Ferri è su questa affermazione");
        await ShouldStandBesideAsync(desk.Marta, claim: 1);

        await desk.Marta.Screen.PressAsync("j");
        await Expect(desk.Marta.Screen.Card).ToContainTextAsync("Giulia Ferri è su questa affermazione");
        await desk.Marta.Screen.PressAsync("v");
        await Expect(desk.Giulia.Screen.VerdictButton("Verified")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Colleague_WhoCutsOffClosesOrLeaves_IsGone()
    {
        await using var desk = await SharedDesk.OpenAsync(chromium);
        await Expect(desk.Marta.Bar).ToContainTextAsync("Giulia Ferri");

        desk.Giulia.Cut();
        await Expect(desk.Marta.Bar).ToHaveCountAsync(0);
        desk.Giulia.Network.Mend();
        await Expect(desk.Marta.Bar).ToContainTextAsync("Giulia Ferri è sulla 1");

        await desk.Giulia.Editor.Page.Locator(".brand").ClickAsync();
        await Expect(desk.Marta.Bar).ToHaveCountAsync(0);
        await desk.Giulia.Editor.Page.GoBackAsync();
        await Expect(desk.Marta.Bar).ToContainTextAsync("Giulia Ferri");

        await desk.Giulia.Editor.Page.CloseAsync();
        await Expect(desk.Marta.Bar).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1440, true, true)]
    [InlineData(1024, true, false)]
    [InlineData(390, false, false)]
    public async Task Bar_OnSmallerScreens_GivesUpTheNameAndThenTheFace(int width, bool showsFace, bool showsName)
    {
        await using var desk = await SharedDesk.OpenAsync(chromium);
        await desk.Marta.Bar.WaitForAsync();
        await desk.Marta.Editor.Page.SetViewportSizeAsync(width, 844);

        await Expect(desk.Marta.Bar.Locator(".av").First).ToBeVisibleAsync(new() { Visible = showsFace });
        await Expect(desk.Marta.Bar.Locator(".pres-name")).ToBeVisibleAsync(new() { Visible = showsName });
    }

    /// <summary>The face is on the first line of the claim, to the right of the words.</summary>
    private static async Task ShouldStandBesideAsync(SharedDesk.Seat seat, int claim)
    {
        var face = seat.Editor.Page.GetByTestId("margin").Locator(".who");
        await Expect(face).ToHaveAttributeAsync("style", new Regex("top:"));
        var offset = await face.EvaluateAsync<float[]>(
            """
            (face, claim) => {
              const line = document.querySelectorAll(".body .c[role=button]")[claim].getClientRects()[0];
              const box = face.getBoundingClientRect();
              return [box.top - line.top, box.left - document.querySelector(".body p").getBoundingClientRect().right];
            }
            """, claim);
        offset[0].ShouldBeInRange(0, 20);
        offset[1].ShouldBeGreaterThanOrEqualTo(-4);
    }
}
