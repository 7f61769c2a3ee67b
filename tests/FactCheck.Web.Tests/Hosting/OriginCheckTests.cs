using System.Net;

namespace FactCheck.Web.Hosting;

public sealed class OriginCheckTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("http://localhost:9999")]
    [InlineData("null")]
    public async Task Hub_ForeignOrigin_IsRefusedWithASentence(string origin)
    {
        using var answer = await NegotiateAsync(origin);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("its own pages only");
    }

    [Fact]
    public async Task Hub_WebSocketOfForeignOrigin_IsRefused()
    {
        var socket = host.Server.CreateWebSocketClient();
        socket.ConfigureRequest = request => request.Headers.Origin = "https://elsewhere.example";

        var error = await Should.ThrowAsync<InvalidOperationException>(() => socket.ConnectAsync(new Uri("ws://localhost/_blazor"), TestContext.Current.CancellationToken));

        error.Message.ShouldContain("403");
    }

    [Theory]
    [InlineData("http://localhost")]
    [InlineData(null)]
    public async Task Hub_OwnOriginOrNone_IsServed(string? origin)
    {
        using var answer = await NegotiateAsync(origin);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Page_ForeignHostName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "rebound.example";
        using var answer = await host.Browse().SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<HttpResponseMessage> NegotiateAsync(string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await host.Browse().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
