using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests;

/// <summary>One person at one browser window: a context of its own, and a record of all it asked for and complained about.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    public const string Password = "ein Satz, den niemand errät";

    private readonly IBrowserContext _context;
    private readonly Uri _portal;
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    // What is waited for comes at once on a machine at rest; these have two cores and run more than one test.
    static Visitor() => Assertions.SetDefaultExpectTimeout(20_000);

    private Visitor(IBrowserContext context, Uri portal, IPage page)
    {
        _context = context;
        _portal = portal;
        Page = page;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.RequestFailed += (_, request) => _complaints.Add($"{request.Url} failed: {request.Failure}");
        page.PageError += (_, error) => _complaints.Add("script error: " + error);
        page.Console += (_, message) =>
        {
            // Also how Chromium tells what the content security policy has blocked.
            if (message.Type is "error" or "warning")
            {
                _complaints.Add("console: " + message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <param name="signedIn">The cookies of somebody who has signed in before, see <see cref="CookiesAsync"/>.</param>
    public static async Task<Visitor> ComeAsync(IBrowser browser, Uri portal, int width = 1280, bool dark = false, bool script = true, string? signedIn = null)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = portal.ToString(),
            Locale = "de-DE",
            TimezoneId = "Europe/Berlin",
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            StorageState = signedIn,
        });
        context.SetDefaultTimeout(30_000);
        return new Visitor(context, portal, await context.NewPageAsync());
    }

    /// <summary>Opens a page of the portal, which must answer 200 unless another status is said.</summary>
    public async Task OpenAsync(string path, int status = 200)
    {
        var answer = await Page.GotoAsync(path);
        Assert.True(answer?.Status == status, $"{path} answered {answer?.Status}, not {status}");
    }

    /// <summary>Signs in, at the page that asks for it or at the one where one does it.</summary>
    public async Task SignInAsync(string email, string? from = null)
    {
        await OpenAsync(from ?? "/account/sign-in");
        await Page.GetByLabel("E-Mail-Adresse").FillAsync(email);
        await Page.GetByLabel("Passwort").FillAsync(Password);
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Anmelden", Exact = true }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Abmelden" })).ToBeVisibleAsync();
    }

    public Task<string> CookiesAsync() => _context.StorageStateAsync();

    /// <summary>Whether all requests so far went to the portal, and none failed, broke the policy or threw in a script.</summary>
    public void AssertAllWasQuietAndAtHome()
    {
        Assert.NotEmpty(_requests);
        var foreign = _requests.Where(url => !IsAtHome(new Uri(url)));
        Assert.True(!foreign.Any(), "Requests to third parties: " + string.Join(", ", foreign));
        Assert.True(_complaints.Count == 0, "The browser complained:\n" + string.Join('\n', _complaints));
    }

    /// <summary>Whether the page fits into each width without a horizontal scroll bar; says what sticks out.</summary>
    public async Task AssertFitsAsync(params int[] widths)
    {
        foreach (var width in widths)
        {
            await Page.SetViewportSizeAsync(width, 900);
            var sticksOut = await Page.EvaluateAsync<string[]>(SticksOut);
            Assert.True(sticksOut.Length == 0, $"{Page.Url} at {width} px is wider than the window: {string.Join(", ", sticksOut)}");
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private bool IsAtHome(Uri url) => url.Scheme is "data" or "about" or "blob" || url.Authority == _portal.Authority;

    private const string SticksOut = """
        () => {
          const root = document.scrollingElement;
          if (root.scrollWidth <= innerWidth) return [];
          const wide = [...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > innerWidth + 0.5);
          return [`${root.scrollWidth} px`, ...wide.slice(0, 8).map(each => each.tagName.toLowerCase() + (each.className ? '.' + each.className : ''))];
        }
        """;
}
