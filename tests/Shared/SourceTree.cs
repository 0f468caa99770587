namespace DelegationPortal.Testing;

/// <summary>The repository that the tests were built from.</summary>
internal static class SourceTree
{
    private static readonly string[] NotSource = ["bin", "obj", "data", "artifacts", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every source file below a folder of the repository; what a build or a run leaves there is not source.</summary>
    public static IEnumerable<string> Files(string folder, string pattern = "*") => FilesBelow(Path.Combine(Root, folder), pattern);

    public static IEnumerable<string> Folders(string folder) => FoldersBelow(Path.Combine(Root, folder));

    public static string NameOf(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> FilesBelow(string folder, string pattern) =>
        FoldersBelow(folder).Prepend(folder).SelectMany(each => Directory.EnumerateFiles(each, pattern));

    private static IEnumerable<string> FoldersBelow(string folder) =>
        Directory.EnumerateDirectories(folder)
            .Where(each => !NotSource.Contains(Path.GetFileName(each)))
            .SelectMany(each => FoldersBelow(each).Prepend(each));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DelegationPortal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository: no DelegationPortal.sln above " + AppContext.BaseDirectory);
    }
}
