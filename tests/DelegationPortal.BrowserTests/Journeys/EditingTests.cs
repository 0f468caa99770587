using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Journeys;

public sealed class EditingTests(OfficeFixture fixture) : IClassFixture<OfficeFixture>
{
    private readonly Office _office = fixture.Office;

    [Fact]
    public async Task A_corrected_number_and_a_new_highlight_are_what_visitors_see()
    {
        await using var editor = await _office.EditorAsync();
        await editor.OpenContactAsync("Lars Mölbitz");
        await editor.Page.Phone().FillAsync("030 / 315 10-999");
        await editor.SaveAsync();

        await editor.BeginHighlightAsync();
        await editor.Page.HighlightText().FillAsync("Ein **neuer** Vertrag in Boston.");
        await editor.Page.Locator("#highlights [name=StopId]").SelectOptionAsync(new SelectOptionValue { Label = "Boston" });
        await editor.Page.Locator("#highlights").GetByRole(AriaRole.Button, new() { Name = "Anlegen" }).ClickAsync();
        await Expect(editor.Page.GetByRole(AriaRole.Button, new() { Name = "Boston: Ein **neuer** Vertrag", Exact = false }).First).ToBeVisibleAsync();
        await editor.Page.Button("Als geprüft bestätigen").ClickAsync();
        await Expect(editor.Page.GetByText("Geprüft am")).ToBeVisibleAsync();

        await using var visitor = await _office.VisitorAsync();
        await visitor.OpenAsync(PublicPages.Trip + "/stops/boston");
        await Expect(visitor.Page.GetByText("Ein neuer Vertrag in Boston.").First).ToBeVisibleAsync();
        await visitor.OpenAsync(PublicPages.Trip);
        await Expect(visitor.Page.GetByText("030 / 315 10-999").First).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("noch nicht geprüft")).ToHaveCountAsync(0);
        editor.AssertAllWasQuietAndAtHome();
    }

    [Theory]
    [InlineData("Ihre Eingabe", "030 333")]
    [InlineData("Inzwischen", "030 222")]
    [InlineData("Stand, als Sie", "030 111")]
    public async Task Whoever_saves_the_same_field_second_decides_between_three_values(string choice, string outcome)
    {
        await using var erika = await _office.EditorAsync("erika");
        await using var otto = await _office.EditorAsync("otto");
        var contact = await erika.CreateContactAsync("030 111");
        await otto.OpenAsync(contact);
        await otto.Page.Phone().FillAsync("030 333");
        await otto.Page.SaysAsync("Noch nicht gespeichert; Ihr Text ist gesichert.");

        await erika.Page.Phone().FillAsync("030 222");
        await erika.SaveAsync();
        await otto.Page.SaysAsync("erika hat das gerade geändert. Was Sie geschrieben haben, bleibt stehen.");
        await otto.Page.Button("Speichern").ClickAsync();

        var dialog = otto.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Telefon: Welcher Stand soll gelten?");
        await Accessibility.AssertIsCleanAsync(otto.Page);
        await dialog.Locator("label").Filter(new() { HasText = choice }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Diesen Stand speichern" }).ClickAsync();
        await otto.Page.SaysAsync("Gespeichert");
        await otto.OpenAsync(contact);
        await Expect(otto.Page.Phone()).ToHaveValueAsync(outcome);
    }

    [Fact]
    public async Task Different_fields_of_one_contact_are_both_kept()
    {
        await using var erika = await _office.EditorAsync("erika");
        await using var otto = await _office.EditorAsync("otto");
        var contact = await erika.CreateContactAsync("030 111");
        await otto.OpenAsync(contact);
        await otto.Page.Locator("[name='Function.Value']").FillAsync("Leiter Industrie");
        await erika.Page.Phone().FillAsync("030 222");
        await erika.SaveAsync();
        await otto.SaveAsync();

        await Expect(otto.Page.Phone()).ToHaveValueAsync("030 222");
        await Expect(otto.Page.Locator("[name='Function.Value']")).ToHaveValueAsync("Leiter Industrie");
    }

    [Fact]
    public async Task Letters_typed_faster_than_the_server_answers_all_stay()
    {
        await using var editor = await _office.EditorAsync();
        await editor.BeginHighlightAsync();
        var typed = string.Concat(Enumerable.Range(0, 40).Select(i => $"wort{i} "));

        foreach (var part in typed.Chunk(60))
        {
            await editor.Page.HighlightText().PressSequentiallyAsync(new string(part));
            await editor.Page.SaysAsync("Noch nicht gespeichert; Ihr Text ist gesichert.");
        }

        await Expect(editor.Page.HighlightText()).ToHaveValueAsync(typed);
    }

    [Fact]
    public async Task A_step_can_be_taken_back_right_after_saving()
    {
        await using var editor = await _office.EditorAsync();
        await editor.CreateContactAsync("030 111");
        await editor.Page.Phone().FillAsync("030 222");
        await editor.SaveAsync();

        await editor.Page.Button("Letzten Schritt zurücknehmen").ClickAsync();

        await editor.Page.SaysAsync("Zurückgenommen");
        await Expect(editor.Page.Phone()).ToHaveValueAsync("030 111");
    }

    [Fact]
    public async Task What_was_begun_on_one_trip_is_not_offered_on_another()
    {
        await using var editor = await _office.EditorAsync("otto");
        await editor.BeginHighlightAsync();
        await editor.Page.HighlightText().FillAsync("Nur für diese Reise");
        await editor.Page.SaysAsync("Noch nicht gespeichert; Ihr Text ist gesichert.");
        editor.Page.Dialog += (_, question) => _ = question.AcceptAsync();

        await editor.OpenAsync($"/staff/trips/{Guid.NewGuid()}");
        await editor.Page.Locator("#trip [name=Title]").FillAsync("Eine andere Reise");
        await editor.Page.Locator("#trip").Button("Anlegen").ClickAsync();
        await Expect(editor.Page.Button("Höhepunkt hinzufügen")).ToBeVisibleAsync();

        await Expect(editor.Page.Locator("#highlights form")).ToHaveCountAsync(0);
        await editor.OpenAsync(Desk.Trip);
        await Expect(editor.Page.Locator("#highlights").Button("Wiederherstellen")).ToBeVisibleAsync();
        await editor.Page.Locator("#highlights").Button("Verwerfen").ClickAsync();
    }

    [Fact]
    public async Task Whoever_types_without_a_pause_is_kept_in_the_database_all_the_same()
    {
        await using var editor = await _office.EditorAsync();
        await editor.BeginHighlightAsync();

        await editor.Page.HighlightText().PressSequentiallyAsync(string.Concat(Enumerable.Repeat("ohne Pause ", 6)), new() { Delay = 100 });

        Assert.Contains("ohne Pause", _office.TextsInDatabase(), StringComparison.Ordinal);

        // The last letters are kept a moment later; whoever begins a highlight next is not to meet them.
        await editor.Page.SaysAsync("Noch nicht gespeichert; Ihr Text ist gesichert.");
        _office.ForgetTextsInDatabase();
    }

    [Fact]
    public async Task Leaving_a_page_with_unsaved_text_asks()
    {
        await using var editor = await _office.EditorAsync();
        await editor.CreateContactAsync("030 111");
        await editor.Page.Phone().FillAsync("030 222");
        await editor.Page.SaysAsync("Noch nicht gespeichert");
        var asked = "";
        editor.Page.Dialog += (_, dialog) =>
        {
            asked = dialog.Type;
            _ = dialog.DismissAsync();
        };

        await editor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Sie sind hier" }).GetByRole(AriaRole.Link).ClickAsync();

        await Expect(editor.Page.Phone()).ToHaveValueAsync("030 222");
        Assert.Equal(DialogType.BeforeUnload, asked);
    }

    [Fact]
    public async Task A_rule_that_is_broken_is_told_beside_its_field()
    {
        await using var editor = await _office.EditorAsync();
        await editor.CreateContactAsync("030 111");
        await editor.Page.Locator("[name='Email.Value']").FillAsync("keine Adresse");

        await editor.Page.Button("Speichern").ClickAsync();

        await Expect(editor.Page.Locator("[name='Email.Value']")).ToHaveAttributeAsync("aria-invalid", "true");
        await editor.Page.SaysAsync("„keine Adresse“ ist keine E-Mail-Adresse.");
        await Accessibility.AssertIsCleanAsync(editor.Page);
    }

    [Fact]
    public async Task A_stop_is_moved_by_dragging_it_onto_another()
    {
        await using var editor = await _office.EditorAsync();
        await editor.OpenAsync(Desk.Trip);
        var stops = editor.Page.Locator("#stops .part");
        await Expect(stops).ToContainTextAsync(["New York", "Boston", "Los Angeles"]);

        await stops.Nth(2).Locator(".grip").HoverAsync();
        await editor.Page.Mouse.DownAsync();
        await stops.Nth(1).HoverAsync();
        await stops.Nth(0).HoverAsync();
        await Expect(editor.Page.Locator("#stops li.over")).ToContainTextAsync("New York");
        await editor.Page.Mouse.UpAsync();

        await Expect(stops).ToContainTextAsync(["Los Angeles", "New York", "Boston"]);
        await editor.Page.ReloadAsync();
        await Expect(stops).ToContainTextAsync(["Los Angeles", "New York", "Boston"]);
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Los Angeles nach unten" }).ClickAsync();
        await Expect(stops).ToContainTextAsync(["New York", "Los Angeles", "Boston"]);
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Los Angeles nach unten" }).ClickAsync();
        await Expect(stops).ToContainTextAsync(["New York", "Boston", "Los Angeles"]);
    }

    [Fact]
    public async Task Words_longer_than_a_page_is_wide_break_and_nothing_sticks_out()
    {
        await using var editor = await _office.EditorAsync();
        var word = string.Concat(Enumerable.Repeat("Donaudampfschifffahrt", 12));
        await editor.CreateContactAsync("030 111");
        await editor.Page.Locator("[name=Name]").FillAsync(word);
        await editor.Page.Locator("[name='Function.Value']").FillAsync(word);
        await editor.SaveAsync();
        await AssertIsCleanAsync(editor);

        foreach (var list in new[] { "/staff/contacts", "/staff/history", "/staff" })
        {
            await editor.OpenAsync(list);
            await Expect(editor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await AssertIsCleanAsync(editor);
        }

        async Task AssertIsCleanAsync(Visitor visitor)
        {
            await visitor.AssertFitsAsync(1280, 320);
            await Accessibility.AssertIsCleanAsync(visitor.Page);
        }
    }

    [Fact]
    public async Task A_contact_is_corrected_without_a_mouse()
    {
        await using var editor = await _office.EditorAsync();
        await editor.CreateContactAsync("030 111");
        await editor.Page.Locator("[name=Name]").FocusAsync();
        for (var steps = 0; steps < 20 && await editor.Page.EvaluateAsync<string>("() => document.activeElement.name ?? ''") != "Phone.Value"; steps++)
        {
            await editor.Page.Keyboard.PressAsync("Tab");
        }

        await editor.Page.Keyboard.PressAsync("Control+A");
        await editor.Page.Keyboard.TypeAsync("030 555");
        await editor.Page.Keyboard.PressAsync("Enter");

        await editor.Page.SaysAsync("Gespeichert");
        await Expect(editor.Page.Phone()).ToHaveValueAsync("030 555");
    }
}
