using System.IO.Compression;
using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

/// <summary>All documents of a trip in one file. The same trip always gives the same bytes: its times are those of the last save.</summary>
public static class TripArchive
{
    // What the format can write down.
    private static readonly DateTime Earliest = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="prints">The documents on paper.</param>
    public static Document Of(TripDetails trip, DocumentLinks links, IEnumerable<Document> prints)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, document) in prints.Select(p => (p.FileName, p)).Concat(Documents(trip, links)))
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = trip.Revision.At > Earliest ? trip.Revision.At : Earliest;
                using var content = entry.Open();
                content.Write(document.Content);
            }
        }

        return new Document(DocumentNames.Of(trip, ".zip"), "application/zip", bytes.ToArray());
    }

    private static IEnumerable<(string Name, Document Document)> Documents(TripDetails trip, DocumentLinks links)
    {
        Document?[] ofTrip = [TripJson.Document(trip, links), CalendarFile.Of(trip, links), ParticipantTable.Of(trip, links), StopsGeoJson.Of(trip, links)];
        var cards = trip.Contacts.Select(c => (c.Id, Card: ContactCard.Of(c, links))).ToList();
        var twins = cards.GroupBy(c => c.Card.FileName).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return ofTrip.OfType<Document>().Select(d => (d.FileName, d))
            .Concat(cards.Select(c => (twins.Contains(c.Card.FileName) ? $"{c.Id}-{c.Card.FileName}" : c.Card.FileName, c.Card)));
    }
}
