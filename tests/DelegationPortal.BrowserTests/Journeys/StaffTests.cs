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
        await using var visitor = await portal.SignedInAsync(Role.Administrator);
        await visitor.OpenAsync("/staff");
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Redaktion");

        // In another tab of the same browser.
        var other = await visitor.Page.Context.NewPageAsync();
        await other.GotoAsync("/account");
        await other.GetByRole(AriaRole.Button, new() { Name = "Abmelden" }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sie sind nicht mehr angemeldet.", new() { Timeout = 5_000 });
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Wieder anmelden" }).ClickAsync();
        await Expect(visitor.Page.GetByLabel("Passwort")).ToBeVisibleAsync();
    }
}
