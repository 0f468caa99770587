using System.Net;
using System.Net.Sockets;
using DelegationPortal.Data;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests.Hosting;

/// <summary>What whoever starts the portal sees when it cannot run: one sentence, exit code 1, nothing touched.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_port_in_use_is_said_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var run = await PortalRun.OfAsync(["--urls", $"http://{other.LocalEndpoint}"], ("Portal__DataDirectory", folder.Path));

        AssertRefused(run, "Die Adresse ist schon belegt");
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_written_is_said_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");

        var run = await PortalRun.OfAsync([], ("Portal__DataDirectory", Path.Combine(file, "data")));

        AssertRefused(run, $"In das Datenverzeichnis {file}/data kann das Portal nicht schreiben");
    }

    [Fact]
    public async Task A_damaged_database_is_said_in_one_sentence_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var database = PortalDatabase.FileIn(folder.Path);
        await File.WriteAllTextAsync(database, new string('x', 10_000));

        var run = await PortalRun.OfAsync([], ("Portal__DataDirectory", folder.Path));

        AssertRefused(run, $"Die Datenbank {database} ist beschädigt und wurde nicht angerührt");
        Assert.Equal(new string('x', 10_000), await File.ReadAllTextAsync(database));
    }

    [Theory]
    [InlineData("Portal__PublicUrl", "reisen.example.org", "Die Einstellung Portal:PublicUrl ist „reisen.example.org“")]
    [InlineData("Portal__TrustedProxies__0", "proxy.example", "Die Einstellung Portal:TrustedProxies enthält „proxy.example“")]
    [InlineData("Portal__ImportSeeds", "vielleicht", "Die Einstellung Portal:ImportSeeds ist „vielleicht“")]
    [InlineData("Portal__DataDirectory", " ", "Die Einstellung Portal:DataDirectory ist leer")]
    [InlineData("Portal__DataDirectori", "x", "Die Einstellung Portal:DataDirectori gibt es nicht")]
    [InlineData("Portal__Operator__Email", "keine Adresse", "Die Einstellung Portal:Operator:Email ist „keine Adresse“")]
    [InlineData("Portal__Operator__Webseite", "x", "Die Einstellung Portal:Operator:Webseite gibt es nicht")]
    public async Task A_wrong_setting_is_named(string name, string value, string sentence) =>
        AssertRefused(await PortalRun.OfAsync([], (name, value)), sentence);

    [Fact]
    public async Task An_address_that_is_none_is_said_in_one_sentence()
    {
        using var folder = new TemporaryFolder();

        AssertRefused(await PortalRun.OfAsync(["--urls", "kein Ort"], ("Portal__DataDirectory", folder.Path)), "Die Adresse hinter --urls ist nicht zu verstehen");
    }

    [Fact]
    public async Task Errors_are_English_on_an_English_system()
    {
        var run = await PortalRun.OfAsync([], ("LANG", "en_US.UTF-8"), ("Portal__PublicUrl", "x"));

        AssertRefused(run, "The setting Portal:PublicUrl is “x”");
    }

    private static void AssertRefused(PortalRun run, string sentence)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(sentence, run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Empty(run.Output);
    }
}
