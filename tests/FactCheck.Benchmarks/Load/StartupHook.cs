#pragma warning disable CA1050 // The runtime looks for this name outside any namespace (DOTNET_STARTUP_HOOKS).

/// <summary>Runs inside the real server before its first line and answers on its console how large its heap is: nothing in the server itself is there to be measured.</summary>
internal static class StartupHook
{
    /// <summary>The line that asks, and the word the answer begins with.</summary>
    public const string Question = "heap";

    public static void Initialize() => new Thread(Listen) { IsBackground = true }.Start();

    private static void Listen()
    {
        while (Console.In.ReadLine() is { } line)
        {
            if (line == Question)
            {
                Console.Out.WriteLine(FormattableString.Invariant($"{Question} {LiveBytes()}"));
            }
        }
    }

    // What only waited for its finalizer is gone after the second round.
    private static long LiveBytes()
    {
        for (int round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
