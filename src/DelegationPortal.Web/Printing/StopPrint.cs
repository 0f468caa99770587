using DelegationPortal.Maps;
using DelegationPortal.Pdf;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Trips;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Printing;

/// <summary>One stop on a page to take along: what the stop's page in the portal says.</summary>
internal static class StopPrint
{
    private static readonly double SideWidth = PageFormat.Millimetres(62);
    private static readonly double Gap = PageFormat.Millimetres(12);

    public static PdfDocument Create(TripDetails trip, StopDetails stop, Edition edition, RouteMaps maps, IStringLocalizer<Texts> texts)
    {
        var parts = new PrintParts(texts, trip, edition.Portal);
        var imprint = new Imprint(texts, trip, edition);
        var body = new Columns([new([.. Opening(trip, stop, parts, texts), .. Programme(stop, parts, texts)]), new([.. Side(stop, parts, maps, texts)]) { Width = SideWidth }]) { Gap = Gap };
        var evidence = parts.Evidence(new Heading(2, texts["Print_Evidence"].Value) { Style = PrintStyles.Section with { SpaceBefore = 10 } });
        return imprint.Document($"{stop.City} – {trip.Title}", texts["Print_StopSubject"]) with { Blocks = [body, new PageBottom([.. evidence, .. imprint.Colophon()])] };
    }

    private static IEnumerable<Block> Opening(TripDetails trip, StopDetails stop, PrintParts parts, IStringLocalizer<Texts> texts)
    {
        yield return new Paragraph(texts.Where(stop, trip.Stops.Count)) { Style = PrintStyles.Kicker };
        yield return new Heading(1, PrintParts.Named(stop.City)) { Style = PrintStyles.Title(stop.City) with { SpaceAfter = 10 } };
        yield return new Paragraph(Lead(trip, stop, parts, texts)) { Style = PrintStyles.Lead };
        foreach (var mark in parts.Marks())
        {
            yield return mark;
        }
    }

    private static IEnumerable<Block> Programme(StopDetails stop, PrintParts parts, IStringLocalizer<Texts> texts)
    {
        var programme = StopProgramme.Of(stop);
        Block[] visits = [.. parts.Programme(programme, 3)];
        return
        [
            Section(texts["Programme"]), .. visits.Length > 0 ? visits : [Empty("Stop_NoVisits")],
            Section(texts["Highlights"]), .. stop.Highlights.Count > 0 ? parts.Highlights(stop.Highlights) : [Empty("Stop_NoHighlight")],
        ];

        Paragraph Empty(string key) => new(texts[key, stop.City].Value) { Style = PrintStyles.Label };
    }

    private static IEnumerable<Block> Side(StopDetails stop, PrintParts parts, RouteMaps maps, IStringLocalizer<Texts> texts) =>
    [
        RouteFigures.Strip(parts.Stops, stop.Number, SideWidth, parts.Way(null)),
        .. maps.Draw(parts.Stops, stop.Number) is { } map ? [RouteFigures.Map(map, SideWidth, parts.Way(stop))] : Enumerable.Empty<Block>(),
        Section(texts["People"]), .. parts.People(stop),
        Section(texts["Contacts_OfTrip"]), .. parts.Contacts(),
    ];

    private static Heading Section(string text) => new(2, text) { Style = PrintStyles.Section };

    // When it was; else of which trip it is a stop.
    private static InlineText Lead(TripDetails trip, StopDetails stop, PrintParts parts, IStringLocalizer<Texts> texts) =>
        texts.Range(stop.From, stop.To) is { } days
            ? parts.With(days, stop.Evidence)
            : [texts["Stop_OfTrip"] + " ", .. parts.With(Quotation.Of(trip.Title), stop.Evidence)];
}
