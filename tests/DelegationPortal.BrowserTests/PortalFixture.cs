using DelegationPortal.Accounts;
using DelegationPortal.Testing;
using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests;

/// <summary>One portal with the seeds and one browser, for all tests that only read.</summary>
[CollectionDefinition(nameof(PortalFixture))]
public sealed class PortalFixture : ICollectionFixture<PortalFixture>, IAsyncLifetime
{
    // No sandbox, since containers run as root; the rest keeps the browser from talking to anyone but the portal.
    internal static readonly string[] BrowserArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private readonly Dictionary<Role, string> _signedIn = [];
    private PortalProcess _portal = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _portal = await PortalProcess.StartAsync();
        foreach (var role in Enum.GetValues<Role>())
        {
            await AddUserAsync(EmailOf(role), role);
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ExternalTool.Chromium.Find(),
            Args = BrowserArguments,
        });
    }

    /// <summary>A visitor who has never been here: fresh cookies, German browser.</summary>
    internal Task<Visitor> VisitorAsync(int width = 1280, bool dark = false, bool script = true) =>
        Visitor.ComeAsync(_browser, _portal.Address, width, dark, script);

    /// <summary>A visitor at the name of this machine: passkeys belong to names, not to numbers.</summary>
    /// <param name="portal">Null for the one that all share.</param>
    internal Task<Visitor> VisitorByNameAsync(Uri? portal = null) =>
        Visitor.ComeAsync(_browser, new UriBuilder(portal ?? _portal.Address) { Host = "localhost" }.Uri);

    /// <summary>Somebody who has signed in with a password; all of a role are in one session.</summary>
    internal async Task<Visitor> SignedInAsync(Role role, int width = 1280, bool dark = false)
    {
        if (_signedIn.TryGetValue(role, out var cookies))
        {
            return await Visitor.ComeAsync(_browser, _portal.Address, width, dark, signedIn: cookies);
        }

        var visitor = await VisitorAsync(width, dark);
        await visitor.SignInAsync(EmailOf(role));
        _signedIn[role] = await visitor.CookiesAsync();
        return visitor;
    }

    internal static string EmailOf(Role role) => $"{role.ToString().ToLowerInvariant()}@kammer.example";

    internal Task AddUserAsync(string email, Role role) => Beside.AddUserAsync(_portal.DataDirectory, email, $"Frau {role}", role);

    /// <summary>A verb of the command line, beside the running portal.</summary>
    internal async Task<string> RunAsync(string input, params string[] arguments)
    {
        var run = await PortalRun.OfAsync(input, arguments, ("Portal__DataDirectory", _portal.DataDirectory));
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output;
    }

    public async Task DisposeAsync()
    {
        // What did not come to life in InitializeAsync has nothing to end.
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_portal is not null)
        {
            await _portal.DisposeAsync();
        }
    }
}
