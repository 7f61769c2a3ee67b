using Bunit;
using FactCheck.Web.Features.People;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Intake;

public sealed class IntakePageTests : ComponentTest
{
    private readonly BunitJSModuleInterop script;

    public IntakePageTests()
    {
        Services.AddScoped<IntakeWords>();
        Services.AddSingleton<IntakeDesk>();
        Services.GetRequiredService<CurrentEditor>().Start("Marta");
        script = JSInterop.SetupModule("./intake.js");
        script.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Submit_Kept_OpensTheArticle()
    {
        script.Setup<IntakeAnswer>("send", _ => true).SetResult(new IntakeAnswer("/articles/7"));
        var page = Render<IntakePage>();
        page.Find("form").Submit();

        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/articles/7");
    }

    [Fact]
    public void Submit_Refused_SaysItAtTheField()
    {
        script.Setup<IntakeAnswer>("send", _ => true).SetResult(new IntakeAnswer(null, "BadUrl", "Manca http.", "url"));
        var page = Render<IntakePage>();
        page.Find("form").Submit();

        page.Find("#url-problem").TextContent.ShouldBe("Manca http.");
        page.Find("#url").GetAttribute("aria-describedby").ShouldBe("url-problem");
        page.Find("#url").GetAttribute("aria-invalid").ShouldBe("true");
        page.FindAll("[role=alert]").Count.ShouldBe(1);
    }

    [Fact]
    public void Submit_ProblemSeenByTheBrowser_IsPutIntoWords()
    {
        script.Setup<IntakeAnswer>("send", _ => true).SetResult(new IntakeAnswer(null, "TooLarge"));
        var page = Render<IntakePage>();
        page.Find("form").Submit();

        page.Find("#text-problem").TextContent.ShouldContain("supera i 2 MB");
    }

    [Fact]
    public void Submit_Twice_SendsOnce()
    {
        var sent = script.Setup<IntakeAnswer>("send", _ => true);
        var page = Render<IntakePage>();
        page.Find("form").Submit();
        page.Find("form").Submit();

        sent.Invocations.Count.ShouldBe(1);
        page.Find("form").GetAttribute("aria-busy").ShouldBe("true");
        page.Find("button[type=submit]").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void Submit_BeforeTheScriptHasStarted_CannotBePressed()
    {
        var started = script.SetupVoid("start", _ => true);
        var page = Render<IntakePage>();
        page.Find("button[type=submit]").HasAttribute("disabled").ShouldBeTrue();
        page.Find("form").HasAttribute("data-ready").ShouldBeFalse();

        started.SetVoidResult();

        page.WaitForElement("form[data-ready=true] button[type=submit]").HasAttribute("disabled").ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Submit_NoAnswer_IsToldAndCanBeSentAgain(bool isTimeOver)
    {
        var sent = script.Setup<IntakeAnswer>("send", _ => true);
        var page = Render<IntakePage>();
        page.Find("form").Submit();
        var calledOff = WorkOf(sent).CalledOff;

        End(sent, isTimeOver);

        page.WaitForElement("[role=alert]").TextContent.ShouldStartWith("L’invio è rimasto senza risposta ed è stato interrotto. Quello che hai scritto è ancora qui.");
        page.Find("button[type=submit]").HasAttribute("disabled").ShouldBeFalse();
        page.Find("form").GetAttribute("aria-busy").ShouldBe("false");
        calledOff.IsCancellationRequested.ShouldBeTrue();
        script.Invocations.ShouldContain(call => call.Identifier == "callOff");
    }

    [Fact]
    public void File_Chosen_TakesThePlaceOfTheText()
    {
        var page = Render<IntakePage>();
        page.Find("#file").Change(@"C:\fakepath\molo.md");

        page.Find(".drop span").TextContent.ShouldBe("Il testo viene dal file molo.md");
        page.Find("#text").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void Submit_UnderWay_ShowsEachStepOfTheWork()
    {
        var sent = script.Setup<IntakeAnswer>("send", _ => true);
        var page = Render<IntakePage>();
        page.Find("form").Submit();
        page.Find("progress").GetAttribute("value").ShouldBe("0");

        WorkOf(sent).MoveTo(IntakeStep.Detecting);

        page.WaitForAssertion(() => page.Find("[data-testid=under-way] [role=status]").TextContent.ShouldBe("Cerco i condizionali…"));
        page.Find("progress").GetAttribute("value").ShouldBe("55");
    }

    [Fact]
    public void CallOff_UnderWay_StopsTheWorkAndKeepsTheForm()
    {
        var sent = script.Setup<IntakeAnswer>("send", _ => true);
        var page = Render<IntakePage>();
        page.Find("form").Submit();
        var work = WorkOf(sent);

        page.Find("[data-call-off]").Click();
        work.CalledOff.IsCancellationRequested.ShouldBeTrue();
        sent.SetResult(new IntakeAnswer(null, IntakeWords.CalledOff));

        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldStartWith("Interrotto: non è stato salvato nulla."));
        page.FindAll("[data-testid=under-way]").ShouldBeEmpty();
        page.Find("button[type=submit]").HasAttribute("disabled").ShouldBeFalse();
        Services.GetRequiredService<IntakeDesk>().Find(work.Id.ToString()).ShouldBeNull();
    }

    private static void End(JSRuntimeInvocationHandler<IntakeAnswer> sent, bool isTimeOver)
    {
        if (isTimeOver)
        {
            sent.SetCanceled();
        }
        else
        {
            sent.SetException(new Microsoft.JSInterop.JSException("lost"));
        }
    }

    private IntakeWork WorkOf(JSRuntimeInvocationHandler<IntakeAnswer> sent) =>
        Services.GetRequiredService<IntakeDesk>().Find(sent.Invocations.Single().Arguments[1]!.ToString())!;
}
