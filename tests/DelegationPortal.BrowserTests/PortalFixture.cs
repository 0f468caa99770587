using DelegationPortal.Testing;
using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests;

/// <summary>One portal with the seeds and one browser, for all tests that only read.</summary>
[CollectionDefinition(nameof(PortalFixture))]
public sealed class PortalFixture : ICollectionFixture<PortalFixture>, IAsyncLifetime
{
    // No sandbox, since containers run as root; the rest keeps the browser from talking to anyone but the portal.
    private static readonly string[] BrowserArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private PortalProcess _portal = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _portal = await PortalProcess.StartAsync();
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
