using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests;

/// <summary>Every page of the staff area, with its forms open, narrow and wide, light and dark, German and English.</summary>
public sealed class StaffPagesTests(OfficeFixture fixture) : IClassFixture<OfficeFixture>
{
    private const string Contacts = "/staff/contacts";

    private readonly Office _office = fixture.Office;

    public static TheoryData<string> Addresses =>
    [
        "/staff", "/staff/trips", Desk.Trip, "/staff/trips/0197c0de-0000-7000-8000-000000000001", Contacts, Contacts + "/*",
        "/staff/import", "/staff/history", "/staff/trips/not-there",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_clean_fits_and_asks_nobody_else(string address)
    {
        await using var editor = await _office.EditorAsync();
        await OpenAsync(editor, address, "de");
        await AssertIsCleanAsync(editor, (320, ColorScheme.Dark), (1280, ColorScheme.Light));
        await editor.AssertFitsAsync(320, 768, 1440);

        await OpenAsync(editor, address, "en");
        await AssertIsCleanAsync(editor, (320, ColorScheme.Light), (1280, ColorScheme.Dark));
        editor.AssertAllWasQuietAndAtHome();
    }

    private static async Task OpenAsync(Visitor editor, string address, string language)
    {
        if (address.EndsWith('*'))
        {
            await editor.OpenAsync(address[..^2]);
            address = (await editor.Page.Locator($"main a[href^='{address[..^1]}']").Nth(1).GetAttributeAsync("href"))!;
        }

        await editor.OpenAsync($"{address}?lang={language}");
        await Expect(editor.Page.Locator("main :is(h1, .empty)").First).ToBeVisibleAsync();
        if (address == Contacts)
        {
            // A table whose rows are still on their way is nothing that axe can judge.
            await Expect(editor.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        }

        if (address == Desk.Trip)
        {
            foreach (var section in new[] { "stops", "highlights", "visits", "participants" })
            {
                await editor.Page.Locator($"#{section} .part-name").First.ClickAsync();
                await Expect(editor.Page.Locator($"#{section} form")).ToBeVisibleAsync();
            }
        }
    }

    private static async Task AssertIsCleanAsync(Visitor editor, params (int Width, ColorScheme Colours)[] states)
    {
        foreach (var (width, colours) in states)
        {
            await editor.Page.SetViewportSizeAsync(width, 900);
            await editor.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            await Accessibility.AssertIsCleanAsync(editor.Page);
        }
    }
}
