using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using FactCheck.Review;
using FactCheck.Web.Features.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Revisions;

public sealed class RevisionEndpointTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    private const string Sample = "Il sindaco avrebbe firmato la delibera ieri sera.\n\nSecondo i tecnici, il ponte sarebbe pronto a marzo.";
    private const string Corrected = "Il sindaco avrebbe firmato la delibera ieri sera.\n\nIl Comune non commenta.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ReviewStore Store => host.Services.GetRequiredService<ReviewStore>();

    [Fact]
    public async Task Post_AnotherText_IsTheNextVersionWithWhoAndWhy()
    {
        var id = await AddAsync();

        var (answer, status) = await PostAsync(id, ("title", "Il ponte"), ("text", Corrected), ("why", " corretto dall'agenzia "), ("seen", "1"));

        status.ShouldBe(HttpStatusCode.Created);
        answer.Location.ShouldBe($"/articles/{id}?revised=2");
        var last = (await Store.RevisionsAsync(id, Token))[^1];
        (last.Number, last.By, last.Why).ShouldBe((2, "Marta Dé Luca", "corretto dall'agenzia"));
    }

    [Fact]
    public async Task Post_TheSameText_IsRefusedKindlyAtTheText()
    {
        var id = await AddAsync();

        var (answer, status) = await PostAsync(id, ("title", "Il ponte"), ("text", Sample.Replace("\n", "\r\n", StringComparison.Ordinal)), ("seen", "1"));

        (status, answer.Location, answer.Field).ShouldBe((HttpStatusCode.OK, null, "text"));
        answer.Message.ShouldNotBeNull().ShouldContain("niente da salvare");
        (await Store.RevisionsAsync(id, Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Post_SomebodyElseWasFirst_WritesNothingAndHandsThePageWhatWasRead()
    {
        var id = await AddAsync();
        await PostAsync(id, ("title", "Il ponte"), ("text", Corrected), ("seen", "1"));
        var desk = host.Services.GetRequiredService<IntakeDesk>();
        var work = desk.Begin();

        var (answer, _) = await PostAsync(id, ("title", "Il ponte"), ("text", "Un testo mio."), ("seen", "1"), ("work", work.Id.ToString()));

        answer.Problem.ShouldBe(RevisionAnswers.Conflict);
        work.Read!.Text.Text.ShouldContain("Un testo mio.");
        (await Store.RevisionsAsync(id, Token)).Count.ShouldBe(2);
        desk.End(work);
    }

    [Fact]
    public async Task Post_ForAPageThatWaits_TellsItEachStep()
    {
        var id = await AddAsync();
        var desk = host.Services.GetRequiredService<IntakeDesk>();
        var work = desk.Begin();
        var steps = new List<IntakeStep>();
        work.Moved += () => steps.Add(work.Step);

        await PostAsync(id, ("title", "Il ponte"), ("text", Corrected), ("seen", "1"), ("work", work.Id.ToString()));

        steps.ShouldBe([IntakeStep.Reading, IntakeStep.Detecting, IntakeStep.Anchoring, IntakeStep.Keeping]);
        desk.End(work);
    }

    [Theory]
    [InlineData("it", "al massimo 500 caratteri")]
    [InlineData("en", "500 characters at most")]
    public async Task Post_LongReason_IsRefusedAtItsField(string language, string words)
    {
        var (answer, _) = await PostAsync(await AddAsync(), language, ("title", "Il ponte"), ("text", Corrected), ("why", new string('a', 501)), ("seen", "1"));

        answer.Field.ShouldBe("why");
        answer.Message.ShouldNotBeNull().ShouldContain(words);
    }

    [Fact]
    public async Task Post_NoSuchArticle_SaysThatNothingWasSaved()
    {
        var (answer, status) = await PostAsync(Guid.NewGuid(), ("title", "Il ponte"), ("text", Corrected), ("seen", "1"));

        status.ShouldBe(HttpStatusCode.NotFound);
        answer.Message.ShouldNotBeNull().ShouldContain("nulla è stato salvato");
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        using var content = new MultipartFormDataContent { { new StringContent(Corrected), "text" } };
        using var answer = await host.Browse().PostAsync($"/articles/{await AddAsync()}/revisions/new", content, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Get_AVersion_IsItsPlainText()
    {
        var id = await AddAsync();

        using var answer = await host.Browse().GetAsync($"/articles/{id}/revisions/1.txt", Token);

        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        (await answer.Content.ReadAsStringAsync(Token)).ShouldBe("Il ponte\n\n" + Sample);
    }

    [Fact]
    public async Task Get_NoSuchVersion_IsNotFound()
    {
        using var answer = await host.Browse().GetAsync($"/articles/{await AddAsync()}/revisions/7.txt", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Guid> AddAsync() =>
        await Store.AddAsync(Import.ArticleReader.Read(new Import.ArticleForm { Title = "Il ponte", Text = Sample }).Article, "Anna", Token);

    private Task<(IntakeAnswer Answer, HttpStatusCode Status)> PostAsync(Guid id, params (string, string)[] fields) => PostAsync(id, "it", fields);

    private async Task<(IntakeAnswer Answer, HttpStatusCode Status)> PostAsync(Guid id, string language, params (string Name, string Value)[] fields)
    {
        var client = host.Browse(language);
        client.DefaultRequestHeaders.Add("Cookie", "factcheck.editor=" + Uri.EscapeDataString("Marta Dé Luca"));
        var page = await client.GetStringAsync("/new", Token);
        using var content = new MultipartFormDataContent { { new StringContent(Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        using var answer = await client.PostAsync($"/articles/{id}/revisions/new", content, Token);
        return ((await answer.Content.ReadFromJsonAsync<IntakeAnswer>(Token))!, answer.StatusCode);
    }
}
