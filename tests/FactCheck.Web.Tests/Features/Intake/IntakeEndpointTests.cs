using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Review;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Intake;

public sealed class IntakeEndpointTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    private const string Sample = "Il sindaco avrebbe firmato la delibera ieri sera.\n\nSecondo i tecnici, il ponte sarebbe pronto a marzo.";

    [Fact]
    public async Task Post_AnArticle_IsInTheDatabaseWithItsClaims()
    {
        var (answer, status) = await PostAsync(("title", "Il ponte è pronto"), ("text", Sample), ("source", "Agenzia"), ("date", "2026-03-24"), ("url", "https://giornale.example/ponte"));

        status.ShouldBe(HttpStatusCode.Created);
        var id = Guid.Parse(answer.Location!.Split('/')[^1]);
        var kept = await host.Services.GetRequiredService<ReviewStore>().FindAsync(id, TestContext.Current.CancellationToken);
        kept!.Article.Title.ShouldBe("Il ponte è pronto");
        kept.Article.CreatedBy.ShouldBe("Marta Dé Luca");
        kept.Article.PublishedOn.ShouldBe(new DateOnly(2026, 3, 24));
        kept.Revision.Text.Text.ShouldContain("avrebbe firmato");
    }

    [Theory]
    [InlineData("it", "", "Empty", "text", "Non c’è ancora un testo")]
    [InlineData("en", "", "Empty", "text", "There is no text yet")]
    [InlineData("it", "\u0001\u0002\u0003\u0004\0\0\0\0", "NotText", "text", "Questo non è testo")]
    public async Task Post_NoText_SaysWhatToDoAtTheField(string language, string text, string problem, string field, string words)
    {
        var (answer, status) = await PostAsync(language, ("title", "Titolo"), ("text", text));

        status.ShouldBe(HttpStatusCode.OK);
        answer.Location.ShouldBeNull();
        answer.Problem.ShouldBe(problem);
        answer.Field.ShouldBe(field);
        answer.Message.ShouldNotBeNull().ShouldStartWith(words);
    }

    [Theory]
    [InlineData("date", "2026-02-30", "BadDate")]
    [InlineData("url", "javascript:alert(1)", "BadUrl")]
    public async Task Post_BadDetail_NamesItsField(string field, string value, string problem)
    {
        var (answer, status) = await PostAsync(("title", "Titolo"), ("text", Sample), (field, value));

        status.ShouldBe(HttpStatusCode.OK);
        answer.Location.ShouldBeNull();
        answer.Problem.ShouldBe(problem);
        answer.Field.ShouldBe(field);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    public async Task Post_MoreThanTwoMegabytes_IsRefusedWithASentence(int megabytes)
    {
        var (answer, status) = await PostAsync(("title", "Titolo"), ("text", new string('a', megabytes * 1024 * 1024)));

        status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Problem.ShouldBe("TooLarge");
        answer.Message.ShouldNotBeNull().ShouldContain("2 MB");
    }

    [Fact]
    public async Task Post_AFile_IsReadInsteadOfTheText()
    {
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes("# Il molo\n\nIl cantiere **sarebbe** fermo.")) { Headers = { ContentType = new("text/markdown") } };
        var (answer, status) = await PostAsync("it", content => content.Add(file, "file", "molo.md"), ("title", ""), ("text", "altro"));

        status.ShouldBe(HttpStatusCode.Created);
        var kept = await host.Services.GetRequiredService<ReviewStore>().FindAsync(Guid.Parse(answer.Location!.Split('/')[^1]), TestContext.Current.CancellationToken);
        kept!.Article.Title.ShouldBe("Il molo");
        kept.Revision.Format.ShouldBe(TextFormat.Markdown);
    }

    [Fact]
    public async Task Post_AnUnreadableFile_BlamesTheFile()
    {
        using var file = new ByteArrayContent([0x50, 0x4B, 3, 4, 0, 0, 0, 0]);
        var (answer, _) = await PostAsync("it", content => content.Add(file, "file", "articolo.docx"), ("title", "Titolo"), ("text", ""));

        answer.Field.ShouldBe("file");
    }

    [Fact]
    public async Task Post_TextThatTheBrowserHadToMend_IsKeptWithANote()
    {
        var (answer, _) = await PostAsync(("title", "Titolo"), ("text", Sample), ("damaged", "1"));

        answer.Notes.ShouldNotBeNull().ShouldHaveSingleItem().ShouldContain("«�»");
    }

    [Fact]
    public async Task Get_FormBeforeItsPageIsAlive_CannotBeSent()
    {
        var page = await host.Browse().GetStringAsync(new Uri("/new", UriKind.Relative), TestContext.Current.CancellationToken);

        Regex.Match(page, "<button[^>]*type=\"submit\"[^>]*>").Value.ShouldContain(" disabled");
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        using var content = new MultipartFormDataContent { { new StringContent("Titolo"), "title" }, { new StringContent(Sample), "text" } };
        using var answer = await host.Browse().PostAsync("/articles", content, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<IntakeAnswer>(TestContext.Current.CancellationToken))!.Problem.ShouldBe("Expired");
    }

    [Fact]
    public async Task Post_WithoutName_AsksForIt()
    {
        var client = host.Browse();
        using var content = Form(await TokenAsync(client), ("title", "Titolo"), ("text", Sample));
        using var answer = await client.PostAsync("/articles", content, TestContext.Current.CancellationToken);

        (await answer.Content.ReadFromJsonAsync<IntakeAnswer>(TestContext.Current.CancellationToken))!.Problem.ShouldBe("NoName");
    }

    [Fact]
    public async Task Post_ForAPageThatWaits_TellsItEachStep()
    {
        var desk = host.Services.GetRequiredService<IntakeDesk>();
        var work = desk.Begin();
        var steps = new List<IntakeStep>();
        work.Moved += () => steps.Add(work.Step);

        await PostAsync(("title", "Il ponte"), ("text", Sample), ("work", work.Id.ToString()));

        steps.ShouldBe([IntakeStep.Reading, IntakeStep.Detecting, IntakeStep.Keeping]);
        desk.End(work);
    }

    [Theory]
    [InlineData(IntakeStep.Reading)]
    [InlineData(IntakeStep.Detecting)]
    [InlineData(IntakeStep.Keeping)]
    public async Task Post_CalledOffAtAnyStep_KeepsNothing(IntakeStep at)
    {
        var title = $"Interrotto a {at}";
        var desk = host.Services.GetRequiredService<IntakeDesk>();
        var work = desk.Begin();
        work.Moved += () => { if (work.Step == at) { work.CallOff(); } };

        var (answer, status) = await PostAsync(("title", title), ("text", Sample), ("work", work.Id.ToString()));

        status.ShouldBe(HttpStatusCode.OK);
        answer.Problem.ShouldBe("CalledOff");
        answer.Location.ShouldBeNull();
        var found = await host.Services.GetRequiredService<ReviewStore>().ListAsync(new LibraryQuery(title), TestContext.Current.CancellationToken);
        found.Total.ShouldBe(0);
        desk.End(work);
    }

    private Task<(IntakeAnswer Answer, HttpStatusCode Status)> PostAsync(params (string, string)[] fields) => PostAsync("it", fields);

    private Task<(IntakeAnswer Answer, HttpStatusCode Status)> PostAsync(string language, params (string, string)[] fields) => PostAsync(language, _ => { }, fields);

    private async Task<(IntakeAnswer Answer, HttpStatusCode Status)> PostAsync(string language, Action<MultipartFormDataContent> add, params (string, string)[] fields)
    {
        var client = host.Browse(language);
        client.DefaultRequestHeaders.Add("Cookie", "factcheck.editor=" + Uri.EscapeDataString("Marta Dé Luca"));
        using var content = Form(await TokenAsync(client), fields);
        add(content);
        using var answer = await client.PostAsync("/articles", content, TestContext.Current.CancellationToken);
        return ((await answer.Content.ReadFromJsonAsync<IntakeAnswer>(TestContext.Current.CancellationToken))!, answer.StatusCode);
    }

    private static MultipartFormDataContent Form(string token, params (string Name, string Value)[] fields)
    {
        var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        return content;
    }

    private static async Task<string> TokenAsync(HttpClient client) => Regex.Match(
        await client.GetStringAsync("/new", TestContext.Current.CancellationToken), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
}
