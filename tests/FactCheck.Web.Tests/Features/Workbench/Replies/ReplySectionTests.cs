using Bunit;
using FactCheck.Web.Features.Workbench.Forms;

namespace FactCheck.Web.Features.Workbench.Replies;

public class ReplySectionTests : WorkbenchTest
{
    private static readonly ReplyForm Asked = new() { Whom = "La ditta Levante", AskedAt = "2026-03-09T10:30", Means = "email all'ufficio stampa" };

    [Fact]
    public async Task Save_ReplyThatWasSought_ShowsWhomWhenAndHow()
    {
        var (page, _) = await OpenAsync();

        (await SaveAsync(page, Asked)).ShouldBeTrue();

        Words(page.Find("[data-testid=reply-item] .b")).ShouldBe("La ditta Levante Chiesta · richiesta del 9 mar 2026, 10:30 · email all'ufficio stampa · annotata da Anna");
    }

    [Fact]
    public async Task Save_AnsweredWithoutAnswer_AsksForIt()
    {
        var (page, _) = await OpenAsync();

        (await SaveAsync(page, Asked with { State = "Answered" })).ShouldBeFalse();

        page.Find("[data-testid=reply-form] .problem").TextContent.ShouldStartWith("Scrivi che cosa ha risposto");
        page.Find("[name=answer]").GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task Edit_Reply_BringsItsAnswer()
    {
        var (page, id) = await OpenAsync();
        await SaveAsync(page, Asked);

        await page.Find("[data-testid=replies] [data-edits]").ClickAsync(new());
        page.Find("[name=askedAt]").GetAttribute("value").ShouldBe("2026-03-09T10:30");
        await SaveAsync(page, Asked with { State = "Answered", Answer = "Nessun pagamento." }, isOpen: true);

        Words(page.Find("[data-testid=reply-item]")).ShouldContain("Ha risposto");
        Words(page.Find("[data-testid=reply-item] blockquote")).ShouldBe("«Nessun pagamento.»");
        (await Store.FindAsync(id, Token))!.Queue[0].Replies.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Remove_OneOfTwo_LeavesTheOtherAndCanBeTakenBack()
    {
        var (page, _) = await OpenAsync();
        await SaveAsync(page, Asked);
        await SaveAsync(page, Asked with { Whom = "Il sindaco", State = "NoAnswer" });

        await page.Find("[data-testid=replies] [data-removes]").ClickAsync(new());
        page.FindAll("[data-testid=reply-item] .t").Select(Words).ShouldBe(["Il sindaco"]);
        await page.Find("[data-testid=undo-offer] button").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll("[data-testid=reply-item]").Count.ShouldBe(2));
    }

    [Fact]
    public async Task Open_WithAFormHalfFilledYesterday_StandsOpenAgain()
    {
        var (page, id) = await OpenAsync();
        await page.Find("[data-adds=Reply]").ClickAsync(new());
        var place = page.Find("[data-testid=reply-form]").GetAttribute("data-typed")!;
        await page.InvokeAsync(() => page.Instance.KeepDraftAsync(place, FormJson.Write(Asked with { State = "Answered", Answer = "a metà" })));

        var later = Open(id);

        later.Find("[name=whom]").GetAttribute("value").ShouldBe(Asked.Whom);
        later.Find("[name=answer]").GetAttribute("value").ShouldBe("a metà");
    }

    private static async Task<bool> SaveAsync(IRenderedComponent<WorkbenchPage> page, ReplyForm form, bool isOpen = false)
    {
        if (!isOpen)
        {
            await page.Find("[data-adds=Reply]").ClickAsync(new());
        }

        var place = page.Find("[data-testid=reply-form]").GetAttribute("data-typed")!;
        return await page.InvokeAsync(() => page.Instance.SaveTypedAsync(place, FormJson.Write(form)));
    }
}
