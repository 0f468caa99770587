using System.Net;
using System.Text;

namespace DelegationPortal.Web.Tests.Documents;

public sealed class CalendarTests : IAsyncDisposable
{
    private const string Calendar = $"/trips/{Journey.Slug}.ics";

    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Another_program_reads_the_trip_and_its_dated_stops_as_they_are()
    {
        using var client = _portal.CreateClient();
        var journey = await Journey.PublishedAsync(_portal);

        var events = (await PythonReader.EventsAsync(await client.GetByteArrayAsync(Calendar))).EnumerateArray().ToList();

        Assert.Equal(2, events.Count);
        var (trip, stop) = (events[0], events[1]);
        Assert.Equal(Journey.Input.Title, trip.GetProperty("summary").GetString());
        Assert.Equal(Journey.Input.Lead, trip.GetProperty("description").GetString());
        Assert.Equal("Malmö, Nirgendwo-Süd", trip.GetProperty("location").GetString());
        Assert.Equal(("2025-05-12", "2025-05-17"), (trip.GetProperty("start").GetString(), trip.GetProperty("end").GetString()));
        Assert.Equal("CONFIRMED", trip.GetProperty("status").GetString());
        Assert.Equal(journey.Id.ToString(), trip.GetProperty("uid").GetString());
        Assert.Equal("http://localhost/trips/kurs-nord", trip.GetProperty("url").GetString());
        Assert.Equal($"Malmö – {Journey.Input.Title}", stop.GetProperty("summary").GetString());
        Assert.Equal($"{Journey.Visit.Host}: {Journey.Visit.Topic}", stop.GetProperty("description").GetString());
        Assert.Equal("Malmö, Schweden", stop.GetProperty("location").GetString());
        Assert.Equal(("2025-05-12", "2025-05-14"), (stop.GetProperty("start").GetString(), stop.GetProperty("end").GetString()));
        Assert.InRange(stop.GetProperty("geo")[0].GetDouble(), 55.5, 55.7);
        Assert.InRange(stop.GetProperty("geo")[1].GetDouble(), 12.9, 13.1);
    }

    [Fact]
    public async Task Lines_end_and_fold_as_the_standard_says()
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        var lines = Encoding.UTF8.GetString(await client.GetByteArrayAsync(Calendar)).Split("\r\n");

        Assert.Equal("", lines[^1]);
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.All(lines, line => Assert.DoesNotContain(line, c => c is '\uFFFD' or '\r' or '\n'));
    }

    [Fact]
    public async Task After_an_edit_the_same_events_have_a_higher_sequence()
    {
        using var client = _portal.CreateClient();
        var journey = await Journey.PublishedAsync(_portal);
        var before = await PythonReader.EventsAsync(await client.GetByteArrayAsync(Calendar));

        await journey.EditAsync(Journey.Input with { Title = "Kurs Süd", To = new DateOnly(2025, 5, 18) });
        var after = await PythonReader.EventsAsync(await client.GetByteArrayAsync(Calendar));

        Assert.Equal(before.EnumerateArray().Select(e => e.GetProperty("uid").GetString()), after.EnumerateArray().Select(e => e.GetProperty("uid").GetString()));
        Assert.Equal(before[0].GetProperty("sequence").GetInt32() + 1, after[0].GetProperty("sequence").GetInt32());
        Assert.Equal("2025-05-19", after[0].GetProperty("end").GetString());
        Assert.Equal(await client.GetByteArrayAsync(Calendar), await client.GetByteArrayAsync(Calendar));
    }

    [Fact]
    public async Task While_no_day_is_known_there_is_no_calendar_and_no_link_to_one()
    {
        using var client = _portal.CreateClient();

        using var answer = await client.GetAsync(new Uri("/trips/impulse-made-in-usa.ics", UriKind.Relative));
        var page = await client.GetPageAsync("/trips/impulse-made-in-usa");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(page.QuerySelector("[href$='.ics']"));
        Assert.NotNull(page.QuerySelector("[href$='.geojson']"));
    }

    [Theory]
    [InlineData("2025-05-12", null, "2025-05-12", null)]
    [InlineData("2025-05-12", "2025-05-12", "2025-05-12", "2025-05-13")]
    [InlineData("2024-12-31", "2025-01-01", "2024-12-31", "2025-01-02")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", null)]
    public async Task Days_are_whole_and_the_end_is_the_first_free_day(string from, string? to, string start, string? end)
    {
        using var client = _portal.CreateClient();
        var journey = await Journey.PublishedAsync(_portal);
        await journey.EditAsync(Journey.Input with { From = DateOnly.Parse(from, null), To = to is null ? null : DateOnly.Parse(to, null) });

        var trip = (await PythonReader.EventsAsync(await client.GetByteArrayAsync(Calendar)))[0];

        Assert.Equal((start, end), (trip.GetProperty("start").GetString(), trip.GetProperty("end").GetString()));
    }

    [Fact]
    public async Task A_link_on_the_pages_of_trip_and_stop_leads_to_the_calendar()
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        Assert.NotNull((await client.GetPageAsync($"/trips/{Journey.Slug}")).QuerySelector($"main a[href='{Calendar}']"));
        Assert.NotNull((await client.GetPageAsync($"/trips/{Journey.Slug}/stops/malmoe")).QuerySelector($"main a[href='{Calendar}']"));
        Assert.NotNull((await client.GetPageAsync($"/trips/{Journey.Slug}")).QuerySelector($"head link[rel=alternate][type='text/calendar'][href='{Calendar}']"));
    }
}
