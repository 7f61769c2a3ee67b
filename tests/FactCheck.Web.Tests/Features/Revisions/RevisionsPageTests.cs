using Bunit;
using FactCheck.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Revisions;

public sealed class RevisionsPageTests : RevisionsTest
{
    [Fact]
    public async Task Page_TwoVersions_ListsTheNewestFirstWithWhoAndWhy()
    {
        var list = Open(await KeepAsync(Signature, Text(Signature, Session))).FindAll("[data-testid=revisions] .what");

        list.Count.ShouldBe(2);
        list[0].TextContent.ShouldContain("Versione 2");
        list[0].QuerySelector(".who")!.TextContent.ShouldContain("Berta");
        list[0].QuerySelector(".why")!.TextContent.ShouldBe("«corretto dall'agenzia»");
        list[0].QuerySelector(".counts-of")!.TextContent.ShouldBe("1 come prima");
        list[1].QuerySelector(".who")!.TextContent.ShouldContain("Anna");
    }

    [Fact]
    public async Task Page_NothingInTheAddress_ComparesTheLastWithTheOneBefore()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session), Text(Signature, Session, Leaving)));

        page.Find("#compared").TextContent.ShouldBe("Dalla versione 2 alla 3");
        page.Find("[data-testid=comparison] ins").TextContent.ShouldContain("due assessori");
    }

    [Fact]
    public async Task Page_TwoVersionsInTheAddress_ComparesThese()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session), Text(Signature, Session, Leaving)), "?from=1&to=3&view=inline");

        page.Find("#compared").TextContent.ShouldBe("Dalla versione 1 alla 3");
        page.Find("[data-testid=comparison]").ClassList.ShouldContain("inline");
        page.FindAll("[data-testid=comparison] ins").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("?from=9&to=7")]
    [InlineData("?from=0&to=0")]
    [InlineData("?from=2&to=1")]
    public async Task Page_VersionsThatCannotBeCompared_ComparesTheNearestThatCan(string query) =>
        Open(await KeepAsync(Signature, Text(Signature, Session)), query).Find("#compared").TextContent.ShouldBe("Dalla versione 1 alla 2");

    [Fact]
    public async Task Choose_EarlierThanTheOther_KeepsTheTwoInOrder()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session), Text(Signature, Session, Leaving)));

        await page.Find("input[aria-label='Confronta alla versione 2']").ChangeAsync(new ChangeEventArgs { Value = "on" });

        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?from=1&to=2&view=side");
    }

    [Fact]
    public async Task Page_OneVersion_SaysHowThereComeToBeMore()
    {
        var page = Open(await KeepAsync(Signature));

        page.Find("[data-testid=one-version]").TextContent.ShouldContain("Nuova versione");
        page.FindAll("[data-testid=comparison]").ShouldBeEmpty();
    }

    [Fact]
    public async Task NoRoom_ForTwoColumns_ShowsOneTextWhateverWasChosen()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session)), "?view=side");

        await page.InvokeAsync(() => page.Instance.UseInline(true));

        page.Find("[data-testid=comparison]").ClassList.ShouldContain("inline");
        page.FindAll(".views").ShouldBeEmpty();
    }

    [Fact]
    public async Task AnotherVersion_WhileThePageIsOpen_StandsInTheList()
    {
        var id = await KeepAsync(Signature, Text(Signature, Session));
        var page = Open(id);
        var other = (await Store.RevisionAsync(id, 1, Token))!.Text;

        await Store.ReviseAsync(id, 2, new NewArticle("La giunta di Borgolieto", other, TextFormat.PlainText, null), "", "Carla", cancel: Token);

        page.WaitForAssertion(() => page.FindAll("[data-testid=revisions] .what").Count.ShouldBe(3));
        page.Find("#compared").TextContent.ShouldBe("Dalla versione 1 alla 2");
    }

    [Fact]
    public async Task AnotherVersion_WithAClaimToPlace_IsComparedAsToPlace()
    {
        const string rise = "Il livello del fiume sarebbe salito di un metro.";
        var id = await KeepAsync($"La protezione civile avverte. {rise} Si attendono notizie.");
        var page = Open(id);

        await Store.ReviseAsync(id, 1, Read($"La protezione civile avverte. {rise} {rise} Si attendono notizie."), "", "Carla", cancel: Token);
        page.WaitForAssertion(() => page.FindAll("[data-testid=revisions] .what").Count.ShouldBe(2));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/{id}/revisions?from=1&to=2");

        page.WaitForElement(".fates").TextContent.ShouldContain("Da collocare");
        page.Find(".fates").TextContent.ShouldNotContain("Non più nel testo");
    }

    [Fact]
    public async Task Choose_SlowThenQuick_ShowsTheOneChosenLast()
    {
        var id = await KeepAsync(Signature, Text(Signature, Session), Text(Signature, Session, Leaving));
        var (page, address) = (Open(id), Services.GetRequiredService<NavigationManager>());
        var slow = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Contexts.Gate = slow.Task;
        await page.InvokeAsync(() => address.NavigateTo($"/articles/{id}/revisions?from=1&to=2"));
        Contexts.Gate = Task.CompletedTask;
        await page.InvokeAsync(() => address.NavigateTo($"/articles/{id}/revisions?from=1&to=3"));
        page.WaitForAssertion(() => page.Find("#compared").TextContent.ShouldBe("Dalla versione 1 alla 3"));

        // What was held up ends too, and draws the page once more.
        var draws = page.RenderCount;
        slow.SetResult();
        page.WaitForState(() => page.RenderCount > draws);

        page.Find("#compared").TextContent.ShouldBe("Dalla versione 1 alla 3");
    }

    [Fact]
    public async Task Choose_CannotBeRead_SaysSoAndIsComparedByRetry()
    {
        var id = await KeepAsync(Signature, Text(Signature, Session), Text(Signature, Session, Leaving));
        var page = Open(id);
        Contexts.Gate = Task.FromException(new IOException("The disk is away."));

        await page.InvokeAsync(() => Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/{id}/revisions?from=1&to=2"));

        page.WaitForElement("[data-testid=compare-failed]").TextContent.ShouldStartWith("La versione 1 e la 2 non si sono potute confrontare.");
        Contexts.Gate = Task.CompletedTask;
        await page.Find("[data-testid=compare-failed] button").ClickAsync();
        page.WaitForAssertion(() => page.Find("#compared").TextContent.ShouldBe("Dalla versione 1 alla 2"));
        page.FindAll("[data-testid=compare-failed]").ShouldBeEmpty();
    }

    [Fact]
    public async Task AnotherVersion_ChosenWithoutAReload_HasItsClaims()
    {
        var id = await KeepAsync(Signature, Text(Signature, Session));
        var page = Open(id, "?view=inline");
        var marks = page.FindAll("[data-testid=comparison] .num").Count;
        var other = (await Store.RevisionAsync(id, 1, Token))!.Text;
        await Store.ReviseAsync(id, 2, new NewArticle("La giunta di Borgolieto", other, TextFormat.PlainText, null), "", "Carla", cancel: Token);
        page.WaitForAssertion(() => page.FindAll("[data-testid=revisions] .what").Count.ShouldBe(3));

        await page.InvokeAsync(() => Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/{id}/revisions?from=2&to=3&view=inline"));

        page.WaitForAssertion(() => page.Find("#compared").TextContent.ShouldBe("Dalla versione 2 alla 3"));
        page.FindAll("[data-testid=comparison] .num").Count.ShouldBe(marks);
    }

    private IRenderedComponent<RevisionsPage> Open(Guid id, string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/{id}/revisions{query}");
        var page = Render<RevisionsPage>(parameters => parameters.Add(one => one.Id, id));
        page.WaitForElement("[data-testid=comparison], [data-testid=one-version]");
        return page;
    }
}
