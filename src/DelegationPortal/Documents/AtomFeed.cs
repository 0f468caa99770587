using System.Globalization;
using System.Xml;
using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

/// <summary>The newest reports for feed readers (RFC 4287).</summary>
public static class AtomFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const int Shown = 50;
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="author">Who publishes the reports.</param>
    /// <param name="self">The address of the feed.</param>
    /// <param name="start">The address of the portal.</param>
    public static Document Of(IEnumerable<TripSummary> trips, string author, Uri self, Uri start, DocumentLinks links)
    {
        var newest = trips.OrderByDescending(t => t.PublishedAt).ThenByDescending(t => t.Id).Take(Shown).ToList();
        return new Document("feed.atom", ContentType, XmlDocuments.Write(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
            xml.WriteElementString("id", start.AbsoluteUri);
            xml.WriteElementString("title", DocumentTexts.Get("Feed_Title"));
            xml.WriteElementString("subtitle", DocumentTexts.Get("Feed_Subtitle"));
            xml.WriteElementString("updated", XmlDocuments.Moment(newest.Select(t => t.ChangedAt).DefaultIfEmpty(DateTime.UnixEpoch).Max()));
            WriteLink(xml, "self", self, "application/atom+xml");
            WriteLink(xml, "alternate", start, "text/html");
            xml.WriteStartElement("author");
            xml.WriteElementString("name", XmlDocuments.Clean(author));
            xml.WriteEndElement();
            newest.ForEach(trip => WriteEntry(xml, trip, links));
            xml.WriteEndElement();
        }));
    }

    private static void WriteEntry(XmlWriter xml, TripSummary trip, DocumentLinks links)
    {
        xml.WriteStartElement("entry");
        xml.WriteAttributeString("xml", "lang", null, trip.Language);
        xml.WriteElementString("id", $"urn:uuid:{trip.Id}");
        xml.WriteElementString("title", XmlDocuments.Clean(trip.Title));
        xml.WriteElementString("published", XmlDocuments.Moment(trip.PublishedAt));
        xml.WriteElementString("updated", XmlDocuments.Moment(trip.ChangedAt));
        WriteLink(xml, "alternate", links.Trip(trip.Slug), "text/html");
        if (trip.Lead is { } lead)
        {
            xml.WriteElementString("summary", XmlDocuments.Clean(lead));
        }

        if (trip.Topic is { } topic)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", XmlDocuments.Clean(topic));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, Uri address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }
}
