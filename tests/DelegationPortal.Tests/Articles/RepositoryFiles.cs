namespace DelegationPortal.Tests.Articles;

/// <summary>Files of the repository, found from wherever the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Path(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine([folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository."), .. parts]);
    }

    public static string Seed => Path("seeds", "000_d5c3ec2a9e5b3263.txt");
}
