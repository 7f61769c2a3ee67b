namespace FactCheck.Web;

internal static class RepositoryRoot
{
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder is null ? throw new DirectoryNotFoundException("FactCheck.sln")
        : File.Exists(System.IO.Path.Combine(folder.FullName, "FactCheck.sln")) ? folder.FullName
        : Find(folder.Parent);
}
