using System.Net;
using DelegationPortal.Testing;
using DelegationPortal.Web.Tests.Accounts;

namespace DelegationPortal.Web.Tests.CommandLine;

public sealed class UserTests
{
    private const string Email = "ed@kammer.example";

    private static readonly string[] Add = ["user", "add", Email, "--role", "editor", "--name", "Frau Ed", "--password-stdin"];

    [Fact]
    public async Task Accounts_are_managed_beside_a_running_portal()
    {
        await using var portal = await PortalProcess.StartAsync(null, "--Portal:ImportSeeds=false");
        var data = ("Portal__DataDirectory", portal.DataDirectory);
        using var person = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = portal.Address };

        Assert.Equal(0, (await PortalRun.OfAsync(Visits.Password, Add, data)).ExitCode);
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(Email, Visits.Password)).StatusCode);
        Assert.Equal($"{Email}\teditor\tactive\tFrau Ed", (await PortalRun.OfAsync(["user", "list"], data)).Output.TrimEnd());

        var reset = await PortalRun.OfAsync(["user", "reset", Email], ("Portal__PublicUrl", "https://reisen.example.org"), data);
        Assert.Matches(@"^https://reisen\.example\.org/account/link\?token=[\w-]{43}$", reset.Output.TrimEnd());

        Assert.Equal((0, ""), await QuietAsync("user", "disable", Email));
        await person.GetRedirectAsync("/account", HttpStatusCode.Redirect);
        Assert.Equal((0, ""), await QuietAsync("user", "enable", Email));
        Assert.Equal((0, ""), await QuietAsync("user", "role", Email, "--role", "reader"));
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(Email, Visits.Password)).StatusCode);
        await person.GetPageAsync("/staff", HttpStatusCode.Forbidden);

        async Task<(int, string)> QuietAsync(params string[] arguments)
        {
            var run = await PortalRun.OfAsync(arguments, data);
            return (run.ExitCode, run.Output);
        }
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_in_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var data = ("Portal__DataDirectory", folder.Path);

        AssertRefused(await PortalRun.OfAsync("kurz", Add, data), 1, "Das Passwort ist zu kurz.");
        AssertRefused(await PortalRun.OfAsync(["user", "disable", Email], data), 1, $"Für {Email} gibt es kein Konto.");
        AssertRefused(await PortalRun.OfAsync(["user", "add", Email, "--role", "chief", "--password-stdin"], data), 2, "");
        AssertRefused(await PortalRun.OfAsync(["user", "add", Email, "--role", "editor"], data), 2, "");
    }

    private static void AssertRefused(PortalRun run, int status, string sentence)
    {
        Assert.Equal((status, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(sentence, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
