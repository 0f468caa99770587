using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.People;
using DelegationPortal.Testing;
using DelegationPortal.Trips;
using Markdig;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DelegationPortal.BrowserTests.Scripts;

/// <summary>More than 500 texts that want to be scripts, in every field that somebody can fill, on every page that shows them; on those of staff every second hundred, all with <c>PORTAL_LABS=long</c>.</summary>
public sealed class ScriptTests(OfficeFixture fixture) : IClassFixture<OfficeFixture>, IAsyncLifetime
{
    private const int EachTrip = 100;
    private const string Field = "1 ";

    private readonly Office _office = fixture.Office;
    private readonly string[][] _trips = [.. Payloads.All.Chunk(EachTrip)];

    public async Task InitializeAsync() => await _office.WriteAsync("nasty", async writer =>
    {
        for (var number = 0; number < _trips.Length; number++)
        {
            await writer.WriteAsync(Actor.Portal, context =>
            {
                context.Add(TripOf(number));
                return Task.CompletedTask;
            }, CancellationToken.None);
        }
    });

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void There_are_enough_of_them() => Assert.True(Payloads.All.Distinct().Count() > 500);

    [Fact]
    public async Task Nothing_that_somebody_wrote_runs_on_a_page_for_everybody()
    {
        await using var visitor = await ComeAsync(await _office.VisitorAsync());
        for (var number = 0; number < _trips.Length; number++)
        {
            await visitor.OpenAsync(Address(number));
            await AssertNothingRunsAsync(visitor, "main h1, .big, #people, .stop");
            await visitor.OpenAsync($"{Address(number)}/stops/{Slug.From(_trips[number][0]) switch { "" => "station", var slug => slug }}");
            await AssertNothingRunsAsync(visitor, "h1");
        }

        foreach (var list in new[] { "/trips", "/contacts" })
        {
            await visitor.OpenAsync(list);
            await AssertNothingRunsAsync(visitor, "h1");
            var words = Payloads.All.Where((_, i) => i % 80 == 0);
            foreach (var word in words)
            {
                await visitor.OpenAsync($"{list}?q={Uri.EscapeDataString(word)}");
                await AssertNothingRunsAsync(visitor, "h1");
            }
        }

        visitor.AssertAllWasQuietAndAtHome();
    }

    [Fact]
    public async Task Nothing_that_somebody_wrote_runs_where_it_is_edited_previewed_and_told()
    {
        await using var editor = await ComeAsync(await _office.EditorAsync());
        for (var number = 0; number < _trips.Length; number += Labs.Long ? 1 : 2)
        {
            await editor.OpenAsync($"/staff{Address(number)}");
            await Expect(editor.Page.Locator("#highlights .part-name")).ToHaveCountAsync(_trips[number].Length + 1);
            foreach (var part in new[] { "stops", "visits", "participants", "highlights" })
            {
                await editor.Page.Locator($"#{part} .part-name").Last.ClickAsync();
                await Expect(editor.Page.Locator($"#{part} form")).ToBeVisibleAsync();
            }

            await AssertNothingRunsAsync(editor, ".preview");
        }

        foreach (var page in new[] { "/staff/history", "/staff/contacts?q=1", "/staff/trips", $"{Address(0)}?preview=Member" })
        {
            await editor.OpenAsync(page);
            await AssertNothingRunsAsync(editor, "h1");
        }

        editor.AssertAllWasQuietAndAtHome();
    }

    [Fact]
    public async Task Nothing_that_two_people_wrote_runs_in_the_dialog_between_them()
    {
        await using var erika = await ComeAsync(await _office.EditorAsync("erika"));
        await using var otto = await ComeAsync(await _office.EditorAsync("otto"));
        var half = Payloads.All.Count / 2;
        foreach (var editor in new[] { erika, otto })
        {
            await editor.OpenAsync($"/staff{Address(0)}");
            await editor.Page.Locator("#highlights .part-name").First.ClickAsync();
        }

        await otto.Page.HighlightText().FillAsync(string.Join("\n\n", Payloads.All.Skip(half).Take(200)));
        await otto.Page.SaysAsync("Noch nicht gespeichert; Ihr Text ist gesichert.");
        await erika.Page.HighlightText().FillAsync(string.Join("\n\n", Payloads.All.Take(200)));
        await erika.Page.Locator("#highlights").Button("Speichern").ClickAsync();
        await otto.Page.SaysAsync("erika hat das gerade geändert.");
        await otto.Page.Locator("#highlights").Button("Speichern").ClickAsync();
        await Expect(otto.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();

        await AssertNothingRunsAsync(otto, "[role=dialog], dialog");
        otto.AssertAllWasQuietAndAtHome();
    }

    /// <summary>The negative control: what forbidding raw HTML alone leaves, on a page without a policy.</summary>
    [Fact]
    public async Task Markdig_alone_lets_scripts_run_and_the_watch_sees_it()
    {
        await using var visitor = await ComeAsync(await _office.VisitorAsync());
        await visitor.Page.GotoAsync("about:blank");
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().DisableHtml().Build();
        await visitor.Page.SetContentAsync(string.Join('\n', Payloads.All.Select(each => Markdown.ToHtml(each, pipeline))));

        Assert.True((await ScriptWatch.FindAsync(visitor.Page)).Length > 50);
        await visitor.Page.Locator("a[href^='javascript:']").First.ClickAsync();
        // The browser follows a link of this kind after the click has ended.
        await visitor.Page.WaitForFunctionAsync("window.hits === 1");
        Assert.Contains("1 ran", await ScriptWatch.FindAsync(visitor.Page));
    }

    private static string Address(int trip) => $"/trips/nasty-{trip}";

    private Trip TripOf(int number)
    {
        var payloads = _trips[number];
        var trip = Trip.Create($"nasty-{number}", payloads[^1], payloads[^2], "de", new TripPeriod(payloads[^3], null, null), 12, null, DateTime.UnixEpoch);
        foreach (var payload in payloads)
        {
            var stop = trip.Stops.Count < 20 ? trip.AddStop(payload, null, null, null) : trip.Stops[^1];
            trip.AddVisit(stop, payload, payload);
            trip.AddHighlight(stop, payload);
            var person = Person.Create(payload);
            trip.AddParticipant(person, payload, payload);
            trip.AddCaption(stop, payload, [person]);
            var field = new ContactField(Field + payload, Audience.Public, payload, null);
            trip.AddContact(Contact.Create(person, field, field, new ContactField("x@kammer.example", Audience.Public, payload, null)));
        }

        trip.AddHighlight(null, string.Join("\n\n", payloads));
        trip.Publish(DateTime.UnixEpoch);
        return trip;
    }

    private static async Task<Visitor> ComeAsync(Visitor visitor)
    {
        await ScriptWatch.BeginAsync(visitor.Page);
        return visitor;
    }

    private static async Task AssertNothingRunsAsync(Visitor visitor, string shown)
    {
        await Expect(visitor.Page.Locator(shown).First).ToBeVisibleAsync();
        var found = await ScriptWatch.FindAsync(visitor.Page);
        Assert.True(found.Length == 0, $"{visitor.Page.Url}:\n{string.Join('\n', found.Take(10))}");
    }
}
