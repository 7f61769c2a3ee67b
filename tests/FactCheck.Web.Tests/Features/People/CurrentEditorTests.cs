using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace FactCheck.Web.Features.People;

public sealed class CurrentEditorTests : ComponentTest
{
    private readonly CurrentEditor editor;
    private readonly IRenderedComponent<MudDialogProvider> dialogs;

    public CurrentEditorTests()
    {
        dialogs = Render<MudDialogProvider>();
        editor = Services.GetRequiredService<CurrentEditor>();
    }

    [Fact]
    public async Task Ask_NameKnown_AsksNothing()
    {
        editor.Start("Marta");

        (await editor.AskAsync()).ShouldBe("Marta");
        dialogs.FindAll("#editor-name").ShouldBeEmpty();
    }

    [Fact]
    public async Task Ask_NameGiven_IsKeptAndTold()
    {
        var told = 0;
        editor.Changed += () => told++;
        var asked = Ask();
        await dialogs.Find("#editor-name").InputAsync("  Marta  ");
        await Button("Salva").ClickAsync();

        (await asked).ShouldBe("Marta");
        editor.Name.ShouldBe("Marta");
        told.ShouldBe(1);
    }

    [Fact]
    public async Task Ask_Cancelled_GivesNull()
    {
        var asked = Ask();
        await Button("Annulla").ClickAsync();

        (await asked).ShouldBeNull();
        editor.Name.ShouldBeNull();
    }

    [Fact]
    public async Task Ask_BlankName_StaysOpenAndSaysWhy()
    {
        _ = Ask();
        await Button("Salva").ClickAsync();

        dialogs.Markup.ShouldContain("al massimo 80 caratteri");
    }

    [Fact]
    public async Task Ask_Twice_OpensOneDialog()
    {
        var first = Ask();
        var second = Ask();
        dialogs.FindAll("#editor-name").Count.ShouldBe(1);
        await Button("Annulla").ClickAsync();

        (await first).ShouldBeNull();
        (await second).ShouldBeNull();
    }

    private Task<string?> Ask()
    {
        Task<string?> asked = null!;
        dialogs.InvokeAsync(() => { asked = editor.AskAsync(); });
        dialogs.WaitForElement("#editor-name");
        return asked;
    }

    private IElement Button(string words) => dialogs.FindAll("button").Single(button => button.TextContent.Trim() == words);
}
