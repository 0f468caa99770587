using System.Globalization;
using DelegationPortal.Contacts;
using DelegationPortal.Maps;
using DelegationPortal.Pdf;
using DelegationPortal.Testing;
using DelegationPortal.Testing.Pdf;
using DelegationPortal.Testing.Pdf.Reading;
using DelegationPortal.Trips;
using DelegationPortal.Web.Printing;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Xunit.Abstractions;

namespace DelegationPortal.Web.Tests.Printing;

/// <summary>What is on paper: sound for everybody, and everything that the portal says.</summary>
public sealed class PrintedDocumentsTests(PortalFactory portal, ITestOutputHelper output) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task What_the_seed_prints_breaks_no_rule(string language)
    {
        Speak(language);
        foreach (var document in Documents(await SeedAsync()))
        {
            Assert.Empty(PdfChecker.Check(Printed.Bytes(document)));
        }
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task A_stop_of_the_seed_takes_a_page_or_two(string language)
    {
        Speak(language);
        Assert.All((await SeedAsync()).Stops, stop => Assert.InRange(StopPrint.Create(Seed!, stop, Printed.Edition, Maps, Texts).Write(Stream.Null).PageCount, 1, 2));
    }

    /// <summary>The long form prints a thousand trips instead of forty: <c>PORTAL_LABS=long</c>.</summary>
    [Fact]
    public void Nothing_that_somebody_could_write_breaks_a_rule()
    {
        Speak("de");
        var count = Labs.Long ? 1_000 : 40;
        output.WriteLine($"seeds 1 to {count}");
        for (var seed = 1; seed <= count; seed++)
        {
            var trip = new NastyTrips(seed).Next();
            PdfDocument[] documents = [TripPrint.Create(trip, Printed.Edition, Maps, Texts), .. trip.Stops.Take(1).Select(stop => StopPrint.Create(trip, stop, Printed.Edition, Maps, Texts))];
            foreach (var document in documents)
            {
                var findings = PdfChecker.Check(Printed.Bytes(document));
                Assert.True(findings.Count == 0, $"seed {seed}: {string.Join("; ", findings.Take(3))}");
            }
        }
    }

    [Fact]
    public async Task Everything_that_the_portal_says_of_a_stop_is_on_its_sheet()
    {
        Speak("de");
        var trip = await SeedAsync();
        Assert.All(trip.Stops, stop => Assert.Empty(Missing(trip, stop, StopPrint.Create(trip, stop, Printed.Edition, Maps, Texts))));
    }

    /// <summary>The negative control.</summary>
    [Fact]
    public async Task A_highlight_that_is_not_printed_is_missed()
    {
        Speak("de");
        var trip = await SeedAsync();
        var stop = trip.Stops.First(s => s.Highlights.Count > 0);
        var without = stop with { Highlights = [.. stop.Highlights.Skip(1)] };

        Assert.NotEmpty(Missing(trip, stop, StopPrint.Create(trip, without, Printed.Edition, Maps, Texts)));
    }

    [Fact]
    public async Task A_draft_says_so_on_every_page_and_in_its_title()
    {
        Speak("de");
        var trip = await SeedAsync() with { Status = TripStatus.Draft };
        foreach (var document in Documents(trip))
        {
            Assert.StartsWith("Entwurf", document.Title, StringComparison.Ordinal);
            Assert.StartsWith("Entwurf", document.Head!.Left, StringComparison.Ordinal);
            Assert.Contains("Entwurf", TextOf(Printed.Bytes(document)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_data_gives_the_same_bytes()
    {
        Speak("de");
        var trip = await SeedAsync();

        Assert.Equal(Documents(trip).Select(Printed.Bytes), Documents(trip).Select(Printed.Bytes));
    }

    private TripDetails? Seed { get; set; }

    private RouteMaps Maps => portal.Services.GetRequiredService<RouteMaps>();

    private IStringLocalizer<Texts> Texts => portal.Services.GetRequiredService<IStringLocalizer<Texts>>();

    private static void Speak(string language) => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);

    private async Task<TripDetails> SeedAsync() =>
        Seed = (await portal.Services.GetRequiredService<TripQueries>().FindAsync("impulse-made-in-usa", Audience.Public, evenUnpublished: false, CancellationToken.None))!;

    private IEnumerable<PdfDocument> Documents(TripDetails trip) =>
        trip.Stops.Select(stop => StopPrint.Create(trip, stop, Printed.Edition, Maps, Texts)).Append(TripPrint.Create(trip, Printed.Edition, Maps, Texts));

    private static string TextOf(byte[] file) => Squeezed(Document.Read(file).Text());

    private static IEnumerable<string> Missing(TripDetails trip, StopDetails stop, PdfDocument print)
    {
        var text = TextOf(Printed.Bytes(print));
        return stop.Visits.SelectMany(v => new[] { v.Host, v.Topic })
            .Concat(stop.Highlights.Select(h => Markup.Beginning.Plain(h.Markdown)))
            .Concat(stop.Captions.SelectMany(c => c.People).Select(p => p.Name))
            .Concat(trip.Participants.Select(p => p.Person.Name))
            .Concat(trip.Contacts.SelectMany(c => new[] { c.Name, c.Function?.Value, c.Phone?.Value, c.Email?.Value }))
            .Concat(stop.Visits.Select(v => v.Evidence).Concat(stop.Highlights.Select(h => h.Evidence)).OfType<Provenance.EvidenceDetails>().SelectMany(e => e.Quotes).Select(q => q.Text.Split('„', '“')[0]))
            .Append(stop.City)
            .OfType<string>()
            .Where(said => !text.Contains(Squeezed(said), StringComparison.Ordinal));
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
