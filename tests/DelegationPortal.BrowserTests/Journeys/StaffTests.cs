using DelegationPortal.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

[Collection(nameof(PortalFixture))]
public sealed class StaffTests(PortalFixture portal)
{
    [Fact]
    public async Task An_editor_is_asked_to_sign_in_and_then_works_in_a_circuit()
    {
        await using var visitor = await portal.VisitorAsync();

        await visitor.SignInAsync(PortalFixture.EmailOf(Role.Editor), "/staff");

        await Expect(visitor.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/staff$"));
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Redaktion");
        await Expect(visitor.Page).ToHaveTitleAsync("Redaktion – Delegationsportal");
        visitor.AssertAllWasQuietAndAtHome();
    }

    [Fact]
    public async Task An_open_tab_shows_nothing_of_staff_seconds_after_its_session_has_ended()
    {
        await using var visitor = await portal.VisitorAsync();
        await visitor.SignInAsync(PortalFixture.EmailOf(Role.Administrator), "/staff");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Redaktion");

        // In another tab of the same browser.
        var other = await visitor.Page.Context.NewPageAsync();
        await other.GotoAsync("/account");
        await other.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sie sind nicht mehr angemeldet.", new() { Timeout = 5_000 });
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Wieder anmelden" }).ClickAsync();
        await Expect(visitor.Page.GetByLabel("Passwort")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_person_has_ten_pages_open_at_most_and_closing_one_makes_room()
    {
        const string Email = "viele@kammer.example";
        await portal.AddUserAsync(Email, Role.Editor);
        await using var visitor = await portal.VisitorAsync();
        await visitor.SignInAsync(Email, "/staff");
        var pages = new List<IPage> { visitor.Page };
        for (var i = 1; i < 10; i++)
        {
            pages.Add(await OpenAsync(visitor));
            await Expect(Heading(pages[i])).ToHaveTextAsync("Redaktion");
        }

        var eleventh = await OpenAsync(visitor);
        await Expect(eleventh.GetByRole(AriaRole.Alert)).ToContainTextAsync("mehr als zehn");
        Assert.Equal(0, await Heading(eleventh).CountAsync());

        await pages[3].CloseAsync(new() { RunBeforeUnload = true });
        await eleventh.CloseAsync();
        await Expect(Heading(await OpenAsync(visitor))).ToHaveTextAsync("Redaktion");
    }

    private static async Task<IPage> OpenAsync(Visitor visitor)
    {
        var page = await visitor.Page.Context.NewPageAsync();
        await page.GotoAsync("/staff");
        return page;
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });
}
