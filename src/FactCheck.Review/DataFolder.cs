namespace FactCheck.Review;

/// <summary>The one folder that holds a newsroom's work, held by one program at a time until it is disposed.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream handle;

    private DataFolder(string path, FileStream heldLock)
    {
        FullPath = path;
        handle = heldLock;
    }

    /// <summary>The absolute path of the folder.</summary>
    public string FullPath { get; }

    public string DatabaseFile => Path.Combine(FullPath, "factcheck.db");

    /// <summary>Where the web keeps the keys of its cookies; made by whoever first writes there.</summary>
    public string KeysFolder => Path.Combine(FullPath, "keys");

    /// <summary>Copies of the database from before each migration.</summary>
    public string BackupsFolder => Path.Combine(FullPath, "backups");

    /// <summary>Makes the folder where it is missing (on Unix for its owner only) and takes its lock.</summary>
    /// <param name="path">Null or blank for "FactCheck" in the user's local application data.</param>
    /// <exception cref="DataFolderInUseException">Another program holds it.</exception>
    /// <exception cref="DataFolderUnusableException">It cannot be made or written.</exception>
    public static DataFolder Open(string? path = null)
    {
        var folder = Resolve(path);
        try
        {
            Create(folder);
            return new DataFolder(folder, TakeLock(folder));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new DataFolderUnusableException(folder, error);
        }
    }

    /// <summary>Lets the next program in. Call it after the last write.</summary>
    public void Dispose() => handle.Dispose();

    internal bool IsHeld => handle.CanWrite;

    private static string Resolve(string? path)
    {
        if (!string.IsNullOrWhiteSpace(path))
        {
            return Path.GetFullPath(path);
        }
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0 ? Path.Combine(home, "FactCheck") : throw new DataFolderUnusableException("FactCheck", null);
    }

    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    // The lock is the operating system's and goes with the process, so that a killed server leaves nothing to clean up;
    // the file itself stays, because removing it would let two programs hold two files of one name.
    private static FileStream TakeLock(string folder)
    {
        var file = Path.Combine(folder, "factcheck.lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error.GetType() == typeof(IOException) && File.Exists(file))
        {
            throw new DataFolderInUseException(folder, error);
        }
    }
}
