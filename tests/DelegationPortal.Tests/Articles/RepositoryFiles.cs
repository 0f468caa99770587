using DelegationPortal.Testing;

namespace DelegationPortal.Tests.Articles;

/// <summary>Files of the repository, found from wherever the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Seed => Path("seeds", "000_d5c3ec2a9e5b3263.txt");

    public static string Path(params string[] parts) => System.IO.Path.Combine([SourceTree.Root, .. parts]);
}
