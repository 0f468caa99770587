using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests;

/// <summary>What editors do, in the words of their pages.</summary>
internal static class Desk
{
    public const string Trip = "/staff/trips/impulse-made-in-usa";

    public static ILocator Phone(this IPage page) => page.Locator("[name='Phone.Value']");

    /// <summary>The text of the highlight that is being written.</summary>
    public static ILocator HighlightText(this IPage page) => page.Locator("#highlights textarea[name=Text]");

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Button(this ILocator part, string name) => part.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static async Task OpenContactAsync(this Visitor editor, string name)
    {
        await editor.OpenAsync("/staff/contacts");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Expect(editor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
    }

    /// <returns>Where the new contact is edited.</returns>
    public static async Task<string> CreateContactAsync(this Visitor editor, string phone)
    {
        await editor.OpenAsync($"/staff/contacts/{Guid.NewGuid()}");
        await editor.Page.Locator("[name=Name]").FillAsync("Antje Möller");
        await editor.Page.Phone().FillAsync(phone);
        await editor.Page.Button("Anlegen").ClickAsync();
        await Expect(editor.Page.Button("Speichern")).ToBeVisibleAsync();
        return new Uri(editor.Page.Url).AbsolutePath;
    }

    /// <summary>Opens the trip and the form of a new highlight.</summary>
    public static async Task BeginHighlightAsync(this Visitor editor)
    {
        await editor.OpenAsync(Trip);
        await editor.Page.Button("Höhepunkt hinzufügen").ClickAsync();
        await Expect(editor.Page.HighlightText()).ToBeVisibleAsync();
    }

    /// <summary>Waits until a form says in its status line what begins so.</summary>
    public static Task SaysAsync(this IPage page, string sentence) =>
        Expect(page.Locator("form .state").Filter(new() { HasTextRegex = new Regex("^" + Regex.Escape(sentence)) }).First).ToBeVisibleAsync();

    public static async Task SaveAsync(this Visitor editor)
    {
        await editor.Page.Button("Speichern").First.ClickAsync();
        await editor.Page.SaysAsync("Gespeichert");
    }
}
