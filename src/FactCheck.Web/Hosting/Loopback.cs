using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace FactCheck.Web.Hosting;

/// <summary>Keeps the workbench on this machine: there are no accounts, so nobody else may reach it.</summary>
internal static class Loopback
{
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>Names a browser may use for this machine; any other name in the Host header is DNS rebinding.</summary>
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    public static void UseDefaultAddress(this IWebHostBuilder host)
    {
        // "urls" in appsettings.json would win over ASPNETCORE_URLS, so the default has a key of its own.
        string[] keys = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];
        if (keys.All(key => string.IsNullOrEmpty(host.GetSetting(key))))
        {
            host.UseUrls(host.GetSetting("FactCheck:Address") ?? DefaultAddress);
        }
    }

    public static void AllowOwnNames(HostFilteringOptions options) => options.AllowedHosts = OwnNames;

    /// <summary>Runs for every endpoint, wherever its address was set, so that none escapes.</summary>
    public static void RefuseEverythingElse(KestrelServerOptions kestrel) => kestrel.ConfigureEndpointDefaults(Refuse);

    internal static bool IsLoopback(EndPoint endPoint) => endPoint is IPEndPoint address && IPAddress.IsLoopback(address.Address);

    private static void Refuse(ListenOptions listen)
    {
        if (!IsLoopback(listen.EndPoint))
        {
            throw new StartRefusedException($"FactCheck listens on this machine only, and was told to listen on {listen}. Use http://localhost:PORT instead.");
        }
    }
}
