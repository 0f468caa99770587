namespace DelegationPortal.Documents;

/// <summary>Every public page, for search engines (sitemaps.org).</summary>
public static class Sitemap
{
    /// <summary>The format's own limit.</summary>
    private const int Longest = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static Document Of(IEnumerable<SitemapPage> pages) => new("sitemap.xml", "application/xml; charset=utf-8", XmlDocuments.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages.DistinctBy(p => p.Address).Take(Longest))
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", page.Address.AbsoluteUri);
            if (page.ChangedAt is { } changedAt)
            {
                xml.WriteElementString("lastmod", XmlDocuments.Moment(changedAt));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }));
}

/// <param name="ChangedAt">Null when nobody knows.</param>
public sealed record SitemapPage(Uri Address, DateTime? ChangedAt);
