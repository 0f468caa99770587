using System.Globalization;
using DelegationPortal.Contacts;
using DelegationPortal.Maps;
using DelegationPortal.Pdf;
using DelegationPortal.Testing.Pdf;
using DelegationPortal.Trips;
using DelegationPortal.Web.Printing;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Tests.Printing;

public sealed class PrintTests(PortalFactory site) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task What_the_seed_prints_is_sound(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);
        var services = site.Services;
        var trip = (await services.GetRequiredService<TripQueries>().FindAsync("impulse-made-in-usa", Audience.Public, false, CancellationToken.None))!;
        var texts = services.GetRequiredService<IStringLocalizer<Texts>>();
        var maps = services.GetRequiredService<RouteMaps>();
        var edition = new Edition(new Uri("https://portal.example/"), new DateOnly(2026, 11, 22), new Uri("https://portal.example/editions/7f3k2m9q7f3k2m9q7f3k2m9q7f3k2m9q7f3k2m9q7f3k2m9q"), "{}"u8.ToArray(), Guid.Empty);
        foreach (var (name, document) in trip.Stops.Select(s => (s.Slug, StopPrint.Create(trip, s, edition, maps, texts))).Append(("report", TripPrint.Create(trip, edition, maps, texts))))
        {
            using var stream = new MemoryStream();
            var outcome = document.Write(stream);
            File.WriteAllBytes($"/tmp/print-{name}-{language}.pdf", stream.ToArray());
            Assert.Empty(outcome.Warnings);
            Assert.Empty(PdfChecker.Check(stream.ToArray()));
        }
    }
}
