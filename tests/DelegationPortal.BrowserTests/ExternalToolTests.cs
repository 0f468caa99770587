using DelegationPortal.Testing;

namespace DelegationPortal.BrowserTests;

public sealed class ExternalToolTests
{
    private static readonly ExternalTool Teapot = new("a teapot", "teapot", "ask the kitchen", "/kitchen/teapot", "/shelf/teapot");

    [Fact]
    public void The_first_usual_place_that_has_the_program_is_taken()
    {
        var path = Teapot.Find(place => place == "/shelf/teapot", _ => throw new InvalidOperationException("nothing is to be installed"));

        Assert.Equal("/shelf/teapot", path);
    }

    [Fact]
    public void A_bare_name_is_looked_up_in_the_search_path()
    {
        var folder = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)[^1];
        var name = OperatingSystem.IsWindows() ? "teapot.exe" : "teapot";
        var tool = Teapot with { Programs = ["teapot"] };

        var path = tool.Find(place => place == Path.Combine(folder, name), _ => "nothing is to be installed");

        Assert.Equal(Path.Combine(folder, name), path);
    }

    [Fact]
    public void A_missing_program_is_installed_from_its_package()
    {
        var installed = new List<string>();

        var path = Teapot.Find(_ => installed.Count > 0, package =>
        {
            installed.Add(package);
            return null;
        });

        Assert.Equal("/kitchen/teapot", path);
        Assert.Equal(["teapot"], installed);
    }

    [Fact]
    public void Where_nothing_may_be_installed_one_sentence_says_what_to_do()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Teapot.Find(_ => false, _ => "there is no apt-get here"));

        Assert.Equal(
            "These tests need a teapot, which is not here and could not be installed (there is no apt-get here): "
            + "install it with \"apt-get install teapot\" on Debian, elsewhere ask the kitchen.",
            failure.Message);
    }
}
