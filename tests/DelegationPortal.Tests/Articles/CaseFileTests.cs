using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

/// <summary>Each file under Cases is a small article and what one recogniser finds in it; a new file is a new test.</summary>
public sealed class CaseFileTests
{
    private static readonly string Folder = RepositoryFiles.Path("tests", "DelegationPortal.Tests", "Articles", "Cases");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Where(file => file.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_case_is_read_as_its_file_expects(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");
        var (source, expected) = (Fence(text, "source"), Fence(text, "expected"));

        Assert.Equal(expected, string.Join('\n', CaseFindings.Of(file.Split('/')[0], ArticleImporter.Read(source))));
    }

    private static string Fence(string text, string name)
    {
        var start = text.IndexOf("```" + name + "\n", StringComparison.Ordinal) + name.Length + 4;
        return text[start..text.IndexOf("\n```", start - 1, StringComparison.Ordinal)].Trim('\n');
    }
}
