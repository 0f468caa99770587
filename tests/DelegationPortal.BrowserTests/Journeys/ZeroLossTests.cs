using DelegationPortal.Testing;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

/// <summary>
/// Somebody writes while the server is killed. Quick form here; the long form: <c>PORTAL_LABS=long dotnet test --filter ZeroLossTests</c>.
/// </summary>
public sealed class ZeroLossTests : IClassFixture<OfficeFixture>
{
    private const int Seed = 20261122;
    private static readonly int Rounds = Labs.Long ? 200 : 5;

    private readonly Office _office;
    private readonly ITestOutputHelper _output;

    public ZeroLossTests(OfficeFixture fixture, ITestOutputHelper output)
    {
        (_office, _output) = (fixture.Office, output);

        // What the test before has left.
        _office.ForgetTextsInDatabase();
    }

    [Fact]
    public async Task Words_typed_while_the_server_is_killed_are_offered_back()
    {
        var random = new Random(Seed);
        _output.WriteLine($"seed {Seed}, {Rounds} rounds");
        await using var editor = await _office.EditorAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var typed = await TypeAndKillAsync(editor, random.Next(300, 2_500));

            await RestoreAsync(editor);

            await Expect(editor.Page.HighlightText()).ToHaveValueAsync(typed);
            await editor.Page.Locator("#highlights").GetByRole(AriaRole.Button, new() { Name = "Anlegen" }).ClickAsync();
            await Expect(editor.Page.Button("Höhepunkt hinzufügen")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task With_an_empty_browser_the_text_comes_back_from_the_database()
    {
        await using var editor = await _office.EditorAsync();
        await editor.BeginHighlightAsync();
        await editor.Page.HighlightText().FillAsync("eins zwei drei");
        await editor.Page.SaysAsync("Noch nicht gespeichert; Ihr Text ist gesichert.");

        await _office.KillAsync();
        await Expect(editor.Page.Locator("#components-reconnect-modal .lost")).ToBeVisibleAsync();
        await Accessibility.AssertIsCleanAsync(editor.Page);
        await ForgetInBrowserAsync(editor);
        await RestoreAsync(editor);

        await Expect(editor.Page.HighlightText()).ToHaveValueAsync("eins zwei drei");
    }

    [Fact]
    public async Task With_an_empty_database_the_text_comes_back_from_the_browser()
    {
        await using var editor = await _office.EditorAsync();
        await TypeAndKillAsync(editor, 1_500);

        _office.ForgetTextsInDatabase();
        await RestoreAsync(editor);

        await Expect(editor.Page.HighlightText()).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("wort0 .*"));
    }

    [Fact]
    public async Task A_browser_whose_clock_is_slow_offers_its_later_words_all_the_same()
    {
        await using var editor = await _office.EditorAsync();
        await editor.Page.Clock.InstallAsync(new() { TimeDate = DateTime.UtcNow.AddHours(-1) });
        await editor.BeginHighlightAsync();
        await editor.Page.HighlightText().FillAsync("eins");
        await editor.Page.SaysAsync("Noch nicht gespeichert; Ihr Text ist gesichert.");

        await _office.KillAsync();
        await editor.Page.HighlightText().FillAsync("eins zwei");
        await _office.StartAgainAsync();
        await Expect(editor.Page.Button("Wiederherstellen")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(editor.Page.Locator("#highlights form")).ToHaveAttributeAsync("inert", "");
        await Accessibility.AssertIsCleanAsync(editor.Page);
        await editor.Page.Button("Wiederherstellen").ClickAsync();

        await Expect(editor.Page.HighlightText()).ToHaveValueAsync("eins zwei");
        await Expect(editor.Page.Locator("#highlights form")).Not.ToHaveAttributeAsync("inert", "");
    }

    /// <summary>The negative control: without both stores the words are gone.</summary>
    [Fact]
    public async Task Without_both_stores_words_are_lost()
    {
        await using var editor = await _office.EditorAsync();
        await TypeAndKillAsync(editor, 1_500);

        _office.ForgetTextsInDatabase();
        await ForgetInBrowserAsync(editor);
        await _office.StartAgainAsync();

        await Expect(editor.Page.Button("Höhepunkt hinzufügen")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(editor.Page.Locator(".restore")).ToHaveCountAsync(0);
    }

    /// <returns>All that stood in the field when the server was gone and typing ended.</returns>
    private async Task<string> TypeAndKillAsync(Visitor editor, int milliseconds)
    {
        await editor.BeginHighlightAsync();
        var killing = _office.KillAfterAsync(TimeSpan.FromMilliseconds(milliseconds));
        for (var word = 0; !killing.IsCompleted || word < 5; word++)
        {
            await editor.Page.HighlightText().PressSequentiallyAsync($"wort{word} ");
        }

        await killing;
        return await editor.Page.HighlightText().InputValueAsync();
    }

    // Nobody touches the page: it finds its way back by itself.
    private async Task RestoreAsync(Visitor editor)
    {
        await _office.StartAgainAsync();
        await editor.Page.Button("Wiederherstellen").ClickAsync(new() { Timeout = 30_000 });
    }

    private static async Task ForgetInBrowserAsync(Visitor editor) => await editor.Page.EvaluateAsync("() => localStorage.clear()");
}
