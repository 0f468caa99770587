using System.Globalization;
using DelegationPortal.Maps;
using DelegationPortal.Markup;
using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

/// <summary>A trip and its stops as whole days in a calendar (RFC 5545).</summary>
public static class CalendarFile
{
    private const string Day = "yyyyMMdd";
    private const string Moment = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>Whether a day is known. "In September" is none: a calendar would have to invent one.</summary>
    public static bool HasDays(TripDetails trip) => trip.Period.From is not null || trip.Stops.Any(s => s.From is not null);

    /// <returns>Null while no day is known.</returns>
    public static Document? Of(TripDetails trip, DocumentLinks links)
    {
        if (!HasDays(trip))
        {
            return null;
        }

        var lines = new ContentLines()
            .Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//Delegationsportal//Delegationsportal//DE").Add("CALSCALE", "GREGORIAN")
            .AddText("NAME", DocumentNames.Title(trip));
        if (trip.Period.From is { } first)
        {
            AddTrip(lines, trip, first, links);
        }

        foreach (var stop in trip.Stops.Where(s => s.From is not null))
        {
            AddStop(lines, trip, stop, links);
        }

        return new Document(DocumentNames.Of(trip, ".ics"), "text/calendar; charset=utf-8", lines.Add("END", "VCALENDAR").ToBytes());
    }

    private static void AddTrip(ContentLines lines, TripDetails trip, DateOnly first, DocumentLinks links)
    {
        Begin(lines, trip, $"{trip.Id}", first, trip.Period.To);
        lines.AddText("SUMMARY", DocumentNames.Title(trip))
            .AddText("DESCRIPTION", Described(trip, trip.Lead))
            .AddText("LOCATION", string.Join(", ", trip.Stops.Select(s => s.City)));
        End(lines, links.Trip(trip.Slug));
    }

    private static void AddStop(ContentLines lines, TripDetails trip, StopDetails stop, DocumentLinks links)
    {
        // The slug of a stop stays, whatever the stop is called.
        Begin(lines, trip, $"{trip.Id}-{stop.Slug}", stop.From!.Value, stop.To);
        lines.AddText("SUMMARY", DocumentTexts.Get("Stop_Title", stop.City, DocumentNames.Title(trip)))
            .AddText("DESCRIPTION", Described(trip, string.Join('\n', Programme(stop))))
            .AddText("LOCATION", Place(stop));
        if (stop is { Latitude: { } latitude, Longitude: { } longitude })
        {
            lines.Add("GEO", string.Create(CultureInfo.InvariantCulture, $"{latitude:0.######};{longitude:0.######}"));
        }

        End(lines, links.Stop(trip.Slug, stop.Slug));
    }

    private static void Begin(ContentLines lines, TripDetails trip, string uid, DateOnly first, DateOnly? last)
    {
        var saved = trip.Revision.At.ToString(Moment, CultureInfo.InvariantCulture);
        lines.Add("BEGIN", "VEVENT").Add("UID", uid)
            .Add("DTSTAMP", saved).Add("LAST-MODIFIED", saved).Add("SEQUENCE", trip.Revision.Number.ToString(CultureInfo.InvariantCulture))
            .Add("STATUS", trip is { IsReviewed: true, Status: TripStatus.Published } ? "CONFIRMED" : "TENTATIVE")
            .Add("TRANSP", "TRANSPARENT")
            .Add("DTSTART;VALUE=DATE", first.ToString(Day, CultureInfo.InvariantCulture));

        // The end is the first day that is free again; without one, the event is its first day.
        if (last is { } day && day < DateOnly.MaxValue)
        {
            lines.Add("DTEND;VALUE=DATE", day.AddDays(1).ToString(Day, CultureInfo.InvariantCulture));
        }
    }

    private static void End(ContentLines lines, Uri page) => lines.Add("URL", page.AbsoluteUri).Add("END", "VEVENT");

    // As on the pages: what nobody has checked says so.
    private static string Described(TripDetails trip, string? text) =>
        string.Join("\n\n", ((string?[])[text, trip.IsReviewed ? null : DocumentTexts.Get("Unreviewed")]).Where(t => !string.IsNullOrWhiteSpace(t)));

    private static IEnumerable<string> Programme(StopDetails stop) =>
        stop.Visits.Select(v => v.Topic is null ? v.Host : $"{v.Host}: {v.Topic}").Concat(stop.Highlights.Select(h => Beginning.Plain(h.Markdown)));

    private static string Place(StopDetails stop) =>
        stop.Country is { } country ? $"{stop.City}, {Gazetteer.CountryName(country, CultureInfo.CurrentUICulture)}" : stop.City;
}
