using System.Text.RegularExpressions;
using DelegationPortal.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

/// <summary>The whole way of a new portal, from its first start to what a visitor reads.</summary>
[Collection(nameof(PortalFixture))]
public sealed class FirstDayTests(PortalFixture browser)
{
    private const string Administrator = "chefin@kammer.example";
    private const string Editor = "neu@kammer.example";

    [Fact]
    public async Task The_first_administrator_invites_an_editor_whose_work_visitors_read()
    {
        await using var portal = await PortalProcess.StartAsync(null);
        var invitation = await InviteEditorAsync(portal);
        await using var editor = await browser.VisitorByNameAsync(portal.Address);
        await AcceptAsync(editor, invitation);
        await Passkeys.MakeAsync(editor, "Büro-Laptop");
        await editor.Page.Button("Abmelden").ClickAsync();
        await Passkeys.SignInAsync(editor);
        await Expect(editor.Page.Button("Abmelden")).ToBeVisibleAsync();
        await using var visitor = await browser.VisitorByNameAsync(portal.Address);

        await editor.OpenAsync(Desk.Trip);
        editor.Page.Dialog += (_, question) => _ = question.AcceptAsync();
        await editor.Page.Button("Zurückziehen").ClickAsync();
        await Expect(editor.Page.Button("Veröffentlichen")).ToBeVisibleAsync();
        await visitor.OpenAsync(PublicPages.Trip, status: 410);

        await editor.OpenContactAsync("Lars Mölbitz");
        await editor.Page.Phone().FillAsync("030 / 315 10-999");
        await editor.SaveAsync();
        await editor.BeginHighlightAsync();
        await editor.Page.HighlightText().FillAsync("Ein **neuer** Vertrag in Boston.");
        await editor.Page.Locator("#highlights [name=StopId]").SelectOptionAsync(new SelectOptionValue { Label = "Boston" });
        await editor.Page.Locator("#highlights").Button("Anlegen").ClickAsync();
        await Expect(editor.Page.Button("Höhepunkt hinzufügen")).ToBeVisibleAsync();
        await editor.Page.Button("Veröffentlichen").ClickAsync();
        await Expect(editor.Page.GetByText("Geprüft am")).ToBeVisibleAsync();

        await visitor.OpenAsync(PublicPages.Trip + "/stops/boston");
        await Expect(visitor.Page.GetByText("Ein neuer Vertrag in Boston.").First).ToBeVisibleAsync();
        await visitor.OpenAsync(PublicPages.Trip);
        await Expect(visitor.Page.GetByText("030 / 315 10-999").First).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("noch nicht geprüft")).ToHaveCountAsync(0);
        editor.AssertAllWasQuietAndAtHome();
    }

    /// <returns>The link that the administrator would send to the editor.</returns>
    private async Task<string> InviteEditorAsync(PortalProcess portal)
    {
        await using var administrator = await browser.VisitorByNameAsync(portal.Address);
        var page = administrator.Page;
        await administrator.OpenAsync("/setup?" + Regex.Match(portal.Output, @"token=[\w-]{43}").Value);
        await page.GetByLabel("Name").FillAsync("Karin Chefin");
        await page.GetByLabel("E-Mail-Adresse").FillAsync(Administrator);
        await page.GetByLabel("Passwort").FillAsync(Visitor.Password);
        await page.Button("Konto anlegen").ClickAsync();
        await Expect(page.Button("Abmelden")).ToBeVisibleAsync();

        await administrator.OpenAsync("/staff/users");
        await page.GetByLabel("Name").FillAsync("Nora Neu");
        await page.GetByLabel("E-Mail-Adresse").FillAsync(Editor);
        await page.GetByLabel("Rolle").SelectOptionAsync("Editor");
        await page.Button("Einladung anlegen").ClickAsync();
        return (await page.Locator(".secret").TextContentAsync())!;
    }

    private static async Task AcceptAsync(Visitor editor, string invitation)
    {
        await editor.OpenAsync(new Uri(invitation).PathAndQuery);
        await editor.Page.GetByLabel("Passwort").FillAsync(Visitor.Password);
        await editor.Page.GetByRole(AriaRole.Main).Locator("button").ClickAsync();
        await Expect(editor.Page.Button("Abmelden")).ToBeVisibleAsync();
    }
}
