using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using FactCheck.Review;
using FactCheck.Web.Features.Intake;
using FactCheck.Web.Features.Workbench;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Consistency;

public sealed class TakeEndpointTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ReviewStore Store => host.Services.GetRequiredService<ReviewStore>();

    [Fact]
    public async Task Post_FiftyThousandCharactersWithFormLineEndings_AreKeptWhole()
    {
        var (article, take) = (await AddAsync(), Guid.NewGuid());
        var text = string.Concat(Enumerable.Repeat("riga\n", TakeEntry.MaxTextLength / 5 - 1)) + "fine.";

        var answer = await PostAsync(article, ("take", take.ToString()), ("agency", "Ansa"), ("text", text.Replace("\n", "\r\n", StringComparison.Ordinal)));

        answer.ShouldBe(new TakeAnswer());
        var kept = (await Store.TakesAsync(article, Token)).ShouldHaveSingleItem();
        (kept.Id, kept.Agency, kept.Text, kept.By).ShouldBe((take, "Ansa", text, "Marta Dé Luca"));
    }

    [Fact]
    public async Task Post_KnownTake_IsReplaced()
    {
        var (article, take) = (await AddAsync(), Guid.NewGuid());
        await PostAsync(article, ("take", take.ToString()), ("agency", "Ansa"), ("text", "Prima stesura."));

        await PostAsync(article, ("take", take.ToString()), ("agency", "Ansa, ore 19"), ("text", "Seconda stesura."));

        (await Store.TakesAsync(article, Token)).ShouldHaveSingleItem().Text.ShouldBe("Seconda stesura.");
    }

    [Theory]
    [InlineData("", "Testo.", "agency", "Scrivi di quale agenzia è.")]
    [InlineData("Ansa", " ", "text", "Incolla il testo del lancio.")]
    public async Task Post_FieldMissing_SaysWhatToDoAtTheField(string agency, string text, string field, string message)
    {
        var answer = await PostAsync(await AddAsync(), ("take", Guid.NewGuid().ToString()), ("agency", agency), ("text", text));

        (answer.Field, answer.Message).ShouldBe((field, message));
    }

    [Theory]
    [InlineData(TakeEntry.MaxTextLength + 1, "Il testo è troppo lungo: al massimo 50.000 caratteri.")]
    [InlineData(2 * 1024 * 1024, "Il testo è troppo lungo per essere ricevuto.")]
    public async Task Post_TooLong_IsRefusedWithASentence(int length, string message)
    {
        var article = await AddAsync();

        var answer = await PostAsync(article, ("take", Guid.NewGuid().ToString()), ("agency", "Ansa"), ("text", new string('a', length)));

        answer.Field.ShouldBe("text");
        answer.Message.ShouldNotBeNull().ShouldStartWith(message);
        (await Store.TakesAsync(article, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefused()
    {
        var article = await AddAsync();
        using var content = new MultipartFormDataContent { { new StringContent(Guid.NewGuid().ToString()), "take" }, { new StringContent("Ansa"), "agency" }, { new StringContent("Testo."), "text" } };
        using var answer = await host.Browse().PostAsync(TakeEndpoint.AddressOf(article), content, Token);

        (await answer.Content.ReadFromJsonAsync<TakeAnswer>(Token))!.Problem.ShouldBe(nameof(FormFault.Expired));
        (await Store.TakesAsync(article, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_WithoutName_AsksForIt()
    {
        var answer = await PostAsync(await AddAsync(), editor: null, ("take", Guid.NewGuid().ToString()), ("agency", "Ansa"), ("text", "Testo."));

        answer.Problem.ShouldBe(nameof(FormFault.NoName));
        answer.Message.ShouldNotBeNull().ShouldContain("Il testo è ancora qui");
    }

    [Fact]
    public async Task Post_ToNoArticle_SaysThatItIsNotKept() =>
        (await PostAsync(Guid.NewGuid(), ("take", Guid.NewGuid().ToString()), ("agency", "Ansa"), ("text", "Testo."))).Problem.ShouldBe(nameof(FormFault.NotKept));

    private Task<Guid> AddAsync() => Store.KeepAsync(SampleArticle.New(), SampleArticle.Analysis, "Anna", Token);

    private Task<TakeAnswer> PostAsync(Guid article, params (string, string)[] fields) => PostAsync(article, "Marta Dé Luca", fields);

    private async Task<TakeAnswer> PostAsync(Guid article, string? editor, params (string Name, string Value)[] fields)
    {
        var client = host.Browse();
        if (editor is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", "factcheck.editor=" + Uri.EscapeDataString(editor));
        }

        var page = await client.GetStringAsync(new Uri("/new", UriKind.Relative), Token);
        using var content = new MultipartFormDataContent { { new StringContent(Regex.Match(page, "__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        using var answer = await client.PostAsync(TakeEndpoint.AddressOf(article), content, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<TakeAnswer>(Token))!;
    }
}
