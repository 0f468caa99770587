using System.Text.Json;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests.CommandLine;

public sealed class ParseTests
{
    private static readonly string Seed = Path.Combine(SourceTree.Root, "seeds", "000_d5c3ec2a9e5b3263.txt");

    [Fact]
    public async Task The_same_article_gives_the_same_bytes_and_no_database()
    {
        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "data");

        var one = await PortalRun.OfAsync(["parse", Seed], ("Portal__DataDirectory", data));
        var other = await PortalRun.OfAsync(["parse", Seed], ("Portal__DataDirectory", data));

        Assert.Equal((0, ""), (one.ExitCode, one.Errors));
        Assert.Equal(one.Output, other.Output);
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task Every_file_gives_a_line_in_the_order_given_also_one_that_cannot_be_read()
    {
        var run = await PortalRun.OfAsync(["parse", "nirgends.txt", Seed, $"{Seed}+{Seed}"]);

        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["nirgends.txt", Seed, $"{Seed}+{Seed}"], lines.Select(line => line.GetProperty("file").GetString()));
        Assert.True(lines[0].TryGetProperty("error", out _));
        Assert.True(lines[1].GetProperty("isTripReport").GetBoolean());
    }

    [Fact]
    public async Task The_explanation_names_cue_and_runner_up_of_the_torn_sentence()
    {
        var run = await PortalRun.OfAsync(["parse", "--explain", Seed]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Auch die", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"isTripReport\"", run.Output, StringComparison.Ordinal);
    }
}
