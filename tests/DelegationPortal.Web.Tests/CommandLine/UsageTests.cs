using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("import", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("export", "--help")]
    public async Task Help_is_there_for_every_verb(params string[] arguments)
    {
        var run = await PortalRun.OfAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("fly")]
    [InlineData("--Portl:DataDirectory=x")]
    [InlineData("serve", "--fast")]
    [InlineData("parse")]
    [InlineData("import", "--publich", "a.txt")]
    public async Task Wrong_usage_ends_with_exit_code_2_and_a_hint(params string[] arguments)
    {
        var run = await PortalRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("--help", run.Errors, StringComparison.Ordinal);
    }
}
