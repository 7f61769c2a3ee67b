using Bunit;
using FactCheck.Import;
using FactCheck.Web.Features.Intake;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Revisions;

public sealed class RevisePageTests : RevisionsTest
{
    private readonly BunitJSModuleInterop script;

    public RevisePageTests()
    {
        script = JSInterop.SetupModule("./revisions/revise.js");
        script.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task Page_ShowsTheCurrentTextAndTheVersionItIs()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session)));

        page.Find("#text").TextContent.ShouldBe(Text(Signature, Session));
        page.Find("#title").GetAttribute("value").ShouldBe("La giunta di Borgolieto");
        page.Find("input[name=seen]").GetAttribute("value").ShouldBe("2");
    }

    [Fact]
    public async Task Submit_Kept_GoesOnAtTheArticle()
    {
        script.Setup<IntakeAnswer>("send", _ => true).SetResult(new IntakeAnswer("/articles/7?revised=2"));
        var page = Open(await KeepAsync(Signature));

        page.Find("form").Submit();

        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/articles/7?revised=2");
    }

    [Fact]
    public async Task Submit_NothingChanged_SaysItAtTheText()
    {
        script.Setup<IntakeAnswer>("send", _ => true).SetResult(new IntakeAnswer(null, RevisionAnswers.Unchanged, "È già così.", "text"));
        var page = Open(await KeepAsync(Signature));

        page.Find("form").Submit();

        page.Find("#text-problem").TextContent.ShouldBe("È già così.");
        page.Find("#text").GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task Submit_SomebodyElseWasFirst_ShowsTheirVersionBesideTheTextTyped()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session)), typedInto: 1);
        Answer(new IntakeAnswer(null, RevisionAnswers.Conflict, "Qualcun altro…"), Text(Signature, Leaving));

        page.Find("form").Submit();

        page.WaitForElement("[data-testid=rival]").TextContent.ShouldContain("Berta ha salvato la versione 2");
        page.FindAll("[data-testid=rival] a").Select(link => link.GetAttribute("href")!.Split("/articles/")[1][36..]).ShouldBe(["/revisions?from=1&to=2", "/revisions/2.txt"]);
        page.Find("section ins").TextContent.ShouldContain("due assessori");
        page.Find("button[type=submit]").TextContent.ShouldContain("Salva il mio testo come versione 3");
    }

    [Fact]
    public async Task Submit_OverTheirs_SaysWhichVersionWasSeen()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session)));
        Answer(new IntakeAnswer(null, RevisionAnswers.Conflict, "Qualcun altro…"), Text(Signature, Leaving));
        page.Find("form").Submit();
        page.WaitForElement("[data-testid=rival]");

        page.Find("form").Submit();

        var sent = script.Invocations.Where(call => call.Identifier == "send").Select(call => call.Arguments[2]).ToList();
        sent.ShouldBe([null, 2]);
    }

    [Fact]
    public async Task Submit_TheirVersionCannotBeRead_SaysThatTheyWereFirstAndCanBeSentAgain()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session)), typedInto: 1);
        Answer(new IntakeAnswer(null, RevisionAnswers.Conflict, "Qualcun altro…"), Text(Signature, Leaving));
        Contexts.Gate = Task.FromException(new IOException("The disk is away."));

        page.Find("form").Submit();

        page.WaitForElement("[role=alert]").TextContent.ShouldBe("Qualcun altro…");
        page.Find("button[type=submit]").HasAttribute("disabled").ShouldBeFalse();
    }

    [Fact]
    public async Task Submit_NoAnswer_PointsToTheVersions()
    {
        script.Setup<IntakeAnswer>("send", _ => true).SetCanceled();
        var page = Open(await KeepAsync(Signature));

        page.Find("form").Submit();

        page.WaitForElement("[role=alert]").TextContent.ShouldEndWith("guarda fra le versioni dell’articolo: la tua potrebbe esserci già.");
        page.Find("button[type=submit]").HasAttribute("disabled").ShouldBeFalse();
    }

    [Fact]
    public async Task Draft_TypedIntoAnEarlierVersion_IsToldWithTheWayToBoth()
    {
        var page = Open(await KeepAsync(Signature, Text(Signature, Session)), typedInto: 1);

        page.Find("[data-testid=restored]").TextContent.ShouldContain("L’avevi scritto sulla versione 1; intanto è uscita la 2.");
        page.Find("[data-testid=restored] button").Click();
        script.Invocations.ShouldContain(call => call.Identifier == "startOver");
        page.Find("[data-testid=restored] button").TextContent.ShouldBe("Rimetti quello che avevo scritto");
        page.Find("[data-testid=restored] button").Click();
        script.Invocations.ShouldContain(call => call.Identifier == "putBack");
    }

    [Fact]
    public async Task Draft_None_SaysNothing() => Open(await KeepAsync(Signature)).FindAll("[data-testid=restored]").ShouldBeEmpty();

    // As the endpoint does while the script waits for its answer: what was read is handed to the page.
    private void Answer(IntakeAnswer answer, string text) => script.Setup<IntakeAnswer>("send", call =>
    {
        Services.GetRequiredService<IntakeDesk>().Find(call.Arguments[1]!.ToString())!.Read = ArticleReader.Read(new ArticleForm { Title = "La giunta di Borgolieto", Text = text }).Article;
        return true;
    }).SetResult(answer);

    private IRenderedComponent<RevisePage> Open(Guid id, int? typedInto = null)
    {
        script.Setup<int?>("start", _ => true).SetResult(typedInto);
        var page = Render<RevisePage>(parameters => parameters.Add(one => one.Id, id));
        page.WaitForElement("form[data-ready]");
        return page;
    }
}
