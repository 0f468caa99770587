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
    private const double SideWidth = 62;
    private const double StripWidth = 86;
    private const double Gap = 12;

    public static PdfDocument Create(TripDetails trip, StopDetails stop, Edition edition, RouteMaps maps, IStringLocalizer<Texts> texts)
    {
        var parts = new PrintParts(texts, trip, edition.Portal);
        var imprint = new Imprint(texts, trip, edition);
        Block[] content = [.. Body(trip, stop, parts, maps, texts)];
        return imprint.Document($"{stop.City} – {trip.Title}", texts["Print_StopSubject"]) with
        {
            Blocks =
            [
                Opening(trip, stop, parts, texts), new Spacer(18), .. content,
                new PageBottom([.. parts.Evidence(new Heading(2, texts["Print_Evidence"].Value) { Style = PrintStyles.Section with { SpaceBefore = 14 } }), .. imprint.Colophon()]),
            ],
        };
    }

    private static Columns Opening(TripDetails trip, StopDetails stop, PrintParts parts, IStringLocalizer<Texts> texts)
    {
        var where = stop.Country is { } country
            ? texts["Stop_WhereIn", stop.Number, trip.Stops.Count, TripTexts.CountryName(country)]
            : texts["Stop_Where", stop.Number, trip.Stops.Count];
        return new(
        [
            new([new Paragraph(where.Value) { Style = PrintStyles.Kicker }, new Heading(1, stop.City) { Style = PrintStyles.Title(stop.City) }]),
            new([RouteFigures.Strip(parts.Stops, stop.Number, PageFormat.Millimetres(StripWidth), parts.Way(null))]) { Width = PageFormat.Millimetres(StripWidth) },
        ])
        { AlignBottom = true };
    }

    private static IEnumerable<Block> Body(TripDetails trip, StopDetails stop, PrintParts parts, RouteMaps maps, IStringLocalizer<Texts> texts)
    {
        var programme = StopProgramme.Of(stop);
        List<Block> main =
        [
            new Paragraph(Lead(trip, stop, parts, texts)) { Style = PrintStyles.Lead },
            .. parts.Marks(),
            Section("Programme"),
            .. programme.Entries.Any(e => e.Visit is not null) ? [] : Empty("Stop_NoVisits"),
            .. parts.Programme(programme, 3),
            Section("Highlights"),
            .. stop.Highlights.Count > 0 ? [] : Empty("Stop_NoHighlight"),
            .. parts.Highlights(stop.Highlights),
        ];
        List<Block> side =
        [
            .. maps.Draw(parts.Stops, stop.Number) is { } map ? [RouteFigures.Map(map, PageFormat.Millimetres(SideWidth), parts.Way(stop))] : Enumerable.Empty<Block>(),
            Section("People"),
            .. parts.People(stop),
            Section("Contacts_OfTrip"),
            .. parts.Contacts(),
        ];
        yield return new Columns([new(main), new(side) { Width = PageFormat.Millimetres(SideWidth) }]) { Gap = PageFormat.Millimetres(Gap) };

        Heading Section(string key) => new(2, texts[key].Value) { Style = PrintStyles.Section };

        Block[] Empty(string key) => [new Paragraph(texts[key, stop.City].Value) { Style = PrintStyles.Label }];
    }

    // When it was; else of which trip it is a stop.
    private static InlineText Lead(TripDetails trip, StopDetails stop, PrintParts parts, IStringLocalizer<Texts> texts) =>
        texts.Range(stop.From, stop.To) is { } days
            ? parts.With(days, stop.Evidence)
            : [texts["Stop_OfTrip"] + " ", .. parts.With(Quotation.Of(trip.Title), stop.Evidence)];
}
