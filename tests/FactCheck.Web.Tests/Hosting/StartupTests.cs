using System.Net;
using FactCheck.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace FactCheck.Web.Hosting;

public sealed class StartupTests
{
    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    [InlineData("http://+:0")]
    [InlineData("http://newsroom.example:0")]
    public async Task Start_AddressOthersCanReach_IsRefusedInOneSentence(string address)
    {
        var sentence = await StartAsync(host => host.UseUrls(address));

        sentence.ShouldNotBeNull().ShouldStartWith("FactCheck listens on this machine only");
        sentence.ShouldContain("http://localhost:PORT");
    }

    [Theory]
    [InlineData("http_ports", "0")]
    [InlineData("Kestrel:Endpoints:Open:Url", "http://0.0.0.0:0")]
    public async Task Start_AddressFromOtherSettings_IsRefusedToo(string key, string value)
    {
        var sentence = await StartAsync(host => host.UseSetting(key, value));

        sentence.ShouldNotBeNull().ShouldStartWith("FactCheck listens on this machine only");
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:0")]
    public async Task Start_OwnAddress_Starts(string address)
    {
        (await StartAsync(host => host.UseUrls(address))).ShouldBeNull();
    }

    [Fact]
    public async Task Start_PortInUse_SaysWhatToDo()
    {
        using var other = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var sentence = await StartAsync(host => host.UseUrls($"http://{other.LocalEndpoint}"));

        sentence.ShouldNotBeNull().ShouldContain("choose another port");
    }

    [Fact]
    public async Task Run_FolderInUse_ExitsWithOneAndNoStackTrace()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-web-").FullName;
        using var held = DataFolder.Open(folder);
        var was = Console.Error;
        await using var said = new StringWriter();
        Console.SetError(said);
        try
        {
            (await Startup.RunOrExplainAsync(() => Task.Run(() => DataFolder.Open(folder).Dispose()))).ShouldBe(1);
        }
        finally
        {
            Console.SetError(was);
        }

        said.ToString().ShouldContain("Another FactCheck is using the data folder");
        said.ToString().ShouldNotContain("   at ");
    }

    private static async Task<string?> StartAsync(Action<IWebHostBuilder> set)
    {
        var builder = WebApplication.CreateSlimBuilder();
        set(builder.WebHost);
        builder.WebHost.UseDefaultAddress();
        builder.WebHost.ConfigureKestrel(Loopback.RefuseEverythingElse);
        builder.WebHost.UseKestrel();
        builder.Logging.SayOnceAndShort();
        await using var app = builder.Build();
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            return null;
        }
        catch (Exception error)
        {
            return Startup.Explain(error) ?? throw new InvalidOperationException("Not explained.", error);
        }
    }
}
