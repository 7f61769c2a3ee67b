namespace FactCheck.Browser;

/// <summary>The folder of texts that are not ours to publish: given by FACTCHECK_SHARED, else "../shared" beside the repository.</summary>
public static class SharedFolder
{
    /// <summary>The text of a file of the folder. Skips the test where it is not there.</summary>
    public static string Read(string path)
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("FACTCHECK_SHARED") is { Length: > 0 } named ? named : Beside(), path);
        if (!File.Exists(file))
        {
            Assert.Skip($"No {path} in the shared folder; name the folder in FACTCHECK_SHARED.");
        }

        return File.ReadAllText(file);
    }

    private static string Beside()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "..", "shared");
    }
}
