using System.Runtime.CompilerServices;

namespace FactCheck.Export;

/// <summary>Compares a whole document with the file approved beside the tests; FACTCHECK_ACCEPT=1 writes what came out instead.</summary>
internal static class Approval
{
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);
        if (Environment.GetEnvironmentVariable("FACTCHECK_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        File.Exists(path).ShouldBeTrue($"{name} was never approved. Look at the output and run the tests with FACTCHECK_ACCEPT=1.");
        actual.ShouldBe(File.ReadAllText(path), "Run the tests with FACTCHECK_ACCEPT=1, then read the difference Git shows.");
    }
}
