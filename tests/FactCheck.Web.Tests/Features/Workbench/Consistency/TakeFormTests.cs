using Bunit;
using FactCheck.Web.Features.Consistency;

namespace FactCheck.Web.Features.Workbench.Consistency;

public sealed class TakeFormTests : ComponentTest
{
    private readonly BunitJSModuleInterop script;

    public TakeFormTests()
    {
        script = JSInterop.SetupModule("./takes.js");
        script.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Submit_BeforeTheScriptHasStarted_CannotBePressed()
    {
        var started = script.SetupVoid("start", _ => true);
        var form = Show();
        form.Find("button[type=submit]").HasAttribute("disabled").ShouldBeTrue();

        started.SetVoidResult();

        form.WaitForAssertion(() => form.Find("button[type=submit]").HasAttribute("disabled").ShouldBeFalse());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Submit_NoAnswer_IsToldAndCanBeSentAgain(bool isTimeOver)
    {
        var sent = script.Setup<TakeAnswer>("send", _ => true);
        var form = Show();
        form.Find("form").Submit();
        form.Find("form").GetAttribute("aria-busy").ShouldBe("true");

        if (isTimeOver)
        {
            sent.SetCanceled();
        }
        else
        {
            sent.SetException(new Microsoft.JSInterop.JSException("lost"));
        }

        form.WaitForElement("[role=alert]").TextContent.ShouldBe("Il server non ha risposto. Il testo è ancora qui: salva di nuovo. Se era già arrivato, non ci sarà due volte.");
        form.Find("button[type=submit]").HasAttribute("disabled").ShouldBeFalse();
        form.Find("form").GetAttribute("aria-busy").ShouldBe("false");
    }

    private IRenderedComponent<TakeForm> Show() => Render<TakeForm>(parameters => parameters
        .Add(form => form.ArticleId, Guid.NewGuid())
        .Add(form => form.TakeId, Guid.NewGuid())
        .Add(form => form.Desk, FindingSamples.Desk()));
}
