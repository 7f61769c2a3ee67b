namespace FactCheck.Review;

public sealed class DataFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Open_MissingFolder_IsMadeForItsOwnerOnly()
    {
        var path = Path.Combine(_root, "uno", "due");

        using var folder = DataFolder.Open(path);

        folder.DatabaseFile.ShouldBe(Path.Combine(path, "factcheck.db"));
        folder.KeysFolder.ShouldBe(Path.Combine(path, "keys"));
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Open_HeldFolder_SaysWhatHappenedWhatIsSafeAndWhatToDo()
    {
        using var first = DataFolder.Open(_root);

        var error = Should.Throw<DataFolderInUseException>(() => DataFolder.Open(_root));

        error.Message.ShouldBe($"Another FactCheck is using the data folder \"{_root}\". Nothing was changed, and its data is safe. " +
            "Stop the other one, or set FactCheck:DataDirectory to another folder.");
    }

    [Fact]
    public void Open_AfterDispose_TakesTheLockAgain()
    {
        DataFolder.Open(_root).Dispose();

        Should.NotThrow(() => DataFolder.Open(_root).Dispose());
    }

    [Fact]
    public void Open_FileInItsPlace_IsUnusable()
    {
        var path = Path.Combine(_root, "file");
        File.WriteAllText(path, "");

        Should.Throw<DataFolderUnusableException>(() => DataFolder.Open(Path.Combine(path, "dentro"))).Message.ShouldContain("cannot be written");
    }
}
