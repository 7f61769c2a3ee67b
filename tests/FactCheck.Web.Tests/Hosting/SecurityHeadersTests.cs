using System.Text.RegularExpressions;

namespace FactCheck.Web.Hosting;

public sealed class SecurityHeadersTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/new")]
    [InlineData("/app.css")]
    [InlineData("/no-such-page")]
    public async Task Answer_AnyAddress_CarriesTheHeaders(string address)
    {
        using var answer = await host.Browse().GetAsync(address, TestContext.Current.CancellationToken);

        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("Permissions-Policy").Single().ShouldContain("camera=()");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("frame-ancestors 'none'");
    }

    [Fact]
    public async Task Policy_ForThePage_AllowsItsImportMapAndNoOtherInlineScript()
    {
        using var answer = await host.Browse().GetAsync("/", TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var nonce = Regex.Match(answer.Headers.GetValues("Content-Security-Policy").Single(), "'nonce-([^']+)'").Groups[1].Value;
        var inline = Regex.Matches(page, "<script(?![^>]*\\bsrc=)[^>]*>").Select(match => System.Net.WebUtility.HtmlDecode(match.Value));
        inline.ShouldBe([$"<script type=\"importmap\" nonce=\"{nonce}\">"]);
    }

    [Fact]
    public async Task Policy_OfTwoRequests_HasTwoNonces()
    {
        var client = host.Browse();
        using var first = await client.GetAsync("/", TestContext.Current.CancellationToken);
        using var second = await client.GetAsync("/", TestContext.Current.CancellationToken);

        first.Headers.GetValues("Content-Security-Policy").ShouldNotBe(second.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Page_Always_AsksNothingOfOtherServers()
    {
        var page = await host.Browse().GetStringAsync("/", TestContext.Current.CancellationToken);

        Regex.Matches(page, "(?:src|href)=\"(https?:)?//[^\"]+\"").ShouldBeEmpty();
    }
}
