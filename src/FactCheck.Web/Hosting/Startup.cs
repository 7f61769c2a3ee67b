using System.Net.Sockets;
using FactCheck.Review;
using Microsoft.AspNetCore.Connections;

namespace FactCheck.Web.Hosting;

/// <summary>Starts the server, or says in one sentence why it does not start.</summary>
internal static class Startup
{
    /// <returns>The exit code: 0 after a normal stop, 1 when it could not start.</returns>
    public static async Task<int> RunOrExplainAsync(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (Exception error) when (Explain(error) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>The one line a good start prints; silent in a test host, which has no address.</summary>
    public static void SayReady(WebApplication app, DataFolder folder)
    {
        if (app.Urls.FirstOrDefault() is { } address)
        {
            Console.WriteLine($"FactCheck is ready at {address} – data in {folder.FullPath} – Ctrl+C stops it");
        }
    }

    /// <summary>A refusal is said once, by <see cref="RunOrExplainAsync"/>; the host would add its stack trace.</summary>
    public static void SayOnceAndShort(this ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // On Unix the keys are as safe as the folder they lie in, which is its owner's only.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    internal static string? Explain(Exception error) => error switch
    {
        StartRefusedException or DataFolderException => error.Message,
        IOException { InnerException: AddressInUseException } => $"FactCheck could not start: {error.Message.TrimEnd('.')}. Another program is listening there; stop it, or choose another port with --urls http://localhost:PORT.",
        SocketException => $"FactCheck could not start: {error.Message.TrimEnd('.')}. Choose another port with --urls http://localhost:PORT.",
        FormatException or InvalidOperationException when IsAboutAddress(error) => $"FactCheck could not start: {error.Message.TrimEnd('.')}. Write the address as http://localhost:PORT.",
        _ => null,
    };

    // Kestrel has no type of its own for an address it cannot read.
    private static bool IsAboutAddress(Exception error) =>
        error.StackTrace?.Contains("Kestrel", StringComparison.Ordinal) == true || error.Message.Contains("url", StringComparison.OrdinalIgnoreCase);
}
