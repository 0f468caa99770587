using System.Text.RegularExpressions;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests;

/// <summary>What must not stand in a source file. Each rule carries an example that it catches.</summary>
public sealed class SourceTextTests
{
    private static readonly SourceRule[] Rules =
    [
        new("src tests", "*.cs *.razor", @"#region", "#region Fields"),
        new("src tests", "*.cs *.razor *.css *.js *.csproj *.props *.targets", @"\bTODO\b", "// TODO: later"),
        new("src", "*.cs *.razor", @"DateTime(Offset)?\.(Now|UtcNow|Today)\b", "var today = DateTime.Today;"),
        new("src", "*.cs", @"deferred:\s*true", "connection.BeginTransaction(deferred: true)"),
        new("src tests", "*.cs *.razor", @"Thread\.Sleep\(", "Thread.Sleep(100);"),
        new("tests", "*.cs", @"Task\.Delay\(", "await Task.Delay(100);"),
        new("tests", "*.cs", @"\bSkip\s*=", "[Fact(Skip = \"flaky\")]"),
        new("src", "*.razor", @"(href|action)=""/", "<a href=\"/trips\">"),
    ];

    // Words of the article in seeds/: a portal that knows them has not read them there.
    private static readonly string[] WordsOfTheSeed =
    [
        "Cellbricks", "Wegner", "Giffey", "Stietzel", "Mölbitz", "Dröse", "Lara Obst", "LADWP", "Kretz", "Ladies Connect", "Bayer Research",
    ];

    public static TheoryData<string> Patterns => [.. Rules.Select(rule => rule.Pattern)];

    public static TheoryData<string> Words => [.. WordsOfTheSeed];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void No_source_file_breaks_the_rule(string pattern)
    {
        var rule = Rules.Single(each => each.Pattern == pattern);

        Assert.Empty(Offences(rule));
        Assert.Matches(pattern, rule.Example);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Nothing_of_the_seed_stands_in_the_source(string word)
    {
        Assert.Empty(FilesWith(word, "src"));
        Assert.NotEmpty(FilesWith(word, "seeds"));
    }

    [Fact]
    public void The_search_reads_the_source()
    {
        Assert.Contains("src/DelegationPortal.Web/Program.cs", FilesWith("PortalCommand.RunAsync", "src"));
    }

    private static IEnumerable<string> Offences(SourceRule rule) =>
        from folder in rule.Folders.Split(' ')
        from files in rule.Files.Split(' ')
        from file in SourceTree.Files(folder, files)
        where Path.GetFileName(file) != nameof(SourceTextTests) + ".cs"
        from line in File.ReadLines(file)
        where Regex.IsMatch(line, rule.Pattern)
        select $"{SourceTree.NameOf(file)}: {line.Trim()}";

    private static IEnumerable<string> FilesWith(string word, string folder) =>
        SourceTree.Files(folder).Where(file => File.ReadAllText(file).Contains(word, StringComparison.OrdinalIgnoreCase)).Select(SourceTree.NameOf);

    private sealed record SourceRule(string Folders, string Files, string Pattern, string Example);
}
