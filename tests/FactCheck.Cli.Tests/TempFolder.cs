namespace FactCheck.Cli;

internal sealed class TempFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(Path(name), content);
        return Path(name);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
