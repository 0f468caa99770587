using System.Text.RegularExpressions;
using DelegationPortal.Accounts;
using DelegationPortal.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests;

/// <summary>Pages with forms: both languages, light and dark, narrow and wide, also with something entered wrongly.</summary>
[Collection(nameof(PortalFixture))]
public sealed class AccountPagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("/account")]
    [InlineData("/account/password")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/sessions")]
    [InlineData("/staff")]
    [InlineData("/staff/users")]
    public async Task A_page_of_an_administrator_is_clean(string path)
    {
        await using var visitor = await portal.SignedInAsync(Role.Administrator);

        await AssertIsCleanAsync(visitor, path);
        visitor.AssertAllWasQuietAndAtHome();
    }

    [Fact]
    public async Task The_page_of_an_account_and_an_invitation_are_clean()
    {
        await using var visitor = await portal.SignedInAsync(Role.Administrator);
        await visitor.OpenAsync("/staff/users");
        var path = await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Frau Reader" }).First.GetAttributeAsync("href");

        await AssertIsCleanAsync(visitor, path!);
        await visitor.OpenAsync("/staff/users?lang=de");
        await visitor.Page.GetByLabel("Name").FillAsync("Frau Neu");
        await visitor.Page.GetByLabel("E-Mail-Adresse").FillAsync("eingeladen@kammer.example");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Einladung anlegen" }).ClickAsync();
        var link = await visitor.Page.Locator(".secret").TextContentAsync();
        await AssertIsCleanHereAsync(visitor);

        await using var invited = await portal.VisitorAsync();
        await AssertIsCleanAsync(invited, new Uri(link!).PathAndQuery);
        visitor.AssertAllWasQuietAndAtHome();
    }

    [Fact]
    public async Task The_sign_in_page_is_clean_also_after_a_wrong_password()
    {
        await using var visitor = await portal.VisitorAsync();

        await AssertIsCleanAsync(visitor, "/account/sign-in");
        await visitor.OpenAsync("/account/sign-in?lang=de");
        await visitor.Page.GetByLabel("E-Mail-Adresse").FillAsync("niemand@kammer.example");
        await visitor.Page.GetByLabel("Passwort").FillAsync("so sicher nicht");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("passen nicht zusammen");
        await AssertIsCleanHereAsync(visitor);
        visitor.AssertAllWasQuietAndAtHome();
    }

    [Fact]
    public async Task The_page_for_the_wrong_role_is_clean()
    {
        await using var visitor = await portal.SignedInAsync(Role.Reader);

        await AssertIsCleanAsync(visitor, "/staff", 403);
    }

    [Fact]
    public async Task The_first_account_is_made_on_a_clean_page_that_says_what_is_wrong()
    {
        await using var fresh = await PortalProcess.StartAsync(null, "--Portal:ImportSeeds=false");
        await using var visitor = await portal.VisitorAsync();
        var path = new Uri(fresh.Address, "/setup?" + Regex.Match(fresh.Output, @"token=[\w-]{43}").Value).ToString();

        await AssertIsCleanAsync(visitor, path);
        await visitor.OpenAsync(path + "&lang=de");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Konto anlegen" }).ClickAsync();
        await AssertIsCleanHereAsync(visitor);
        await Expect(visitor.Page.GetByLabel("E-Mail-Adresse")).ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task Signing_in_and_out_takes_nothing_but_keys()
    {
        await using var visitor = await portal.VisitorAsync();
        var (page, keys) = (visitor.Page, visitor.Page.Keyboard);
        await visitor.OpenAsync("/");

        await TabToAsync(page, "Anmelden");
        await keys.PressAsync("Enter");
        await Expect(page.GetByLabel("Passwort")).ToBeVisibleAsync();
        await TabToAsync(page, "Email");
        await keys.TypeAsync(PortalFixture.EmailOf(Role.Reader));
        await keys.PressAsync("Tab");
        await keys.TypeAsync(Visitor.Password);
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Frau Reader");
        await TabToAsync(page, "Abmelden");
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Anmelden" })).ToBeVisibleAsync();
    }

    // By its text, or the id of a field; what has the focus must be seen to have it.
    private static async Task TabToAsync(IPage page, string target)
    {
        for (var i = 0; i < 30; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = page.Locator(":focus");
            if (await focused.EvaluateAsync<string>("each => each.id || each.textContent.trim()") == target)
            {
                Assert.NotEqual("none", await focused.EvaluateAsync<string>("each => getComputedStyle(each).outlineStyle"));
                return;
            }
        }

        Assert.Fail($"The Tab key does not lead to {target}.");
    }

    private static async Task AssertIsCleanAsync(Visitor visitor, string path, int status = 200)
    {
        foreach (var language in new[] { "en", "de" })
        {
            await visitor.OpenAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}", status);
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await Expect(visitor.Page).ToHaveTitleAsync(new Regex("–|Delegationsportal|portal"));
            await AssertIsCleanHereAsync(visitor);
        }
    }

    private static async Task AssertIsCleanHereAsync(Visitor visitor)
    {
        await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
        foreach (var (width, colours) in new[] { (320, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            await visitor.AssertFitsAsync(width);
            await Accessibility.AssertIsCleanAsync(visitor.Page);
        }
    }
}
