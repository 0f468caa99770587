using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>What the file says about itself.</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A 6.6.2.1", "there is readable XMP metadata", document => Packet(document) is null ? ["none"] : []),
        new("A 6.6.4", "the metadata says PDF/A-3a", document => Expect(document, (PdfA + "part", "3"), (PdfA + "conformance", "A"))),
        new("UA 5", "the metadata says PDF/UA-1", document => Expect(document, (PdfUa + "part", "1"))),
        new("A 6.6.2.3", "the metadata describes the property of PDF/UA", Extension),
        new("UA 7.1", "the metadata has a title and a language", Title),
        new("A 6.6.3", "metadata and information dictionary agree", Agreement),
    ];

    private static XElement? Packet(Document document)
    {
        if (document.File.Stream(document.File.Catalog, "Metadata") is not { } stream || stream.Entries.ContainsKey("Filter"))
        {
            return null;
        }

        try
        {
            return XElement.Parse(Encoding.UTF8.GetString(stream.Data).TrimStart('\uFEFF'));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Expect(Document document, params (XName Name, string Value)[] expected) => expected
        .Select(each => (each.Name, each.Value, Found: Value(document, each.Name)))
        .Where(each => each.Found != each.Value)
        .Select(each => $"{each.Name.LocalName} is {each.Found ?? "missing"}, not {each.Value}");

    private static IEnumerable<string> Extension(Document document)
    {
        var packet = Packet(document);
        if (packet?.Descendants(Schema + "namespaceURI").FirstOrDefault()?.Value != PdfUa.NamespaceName
            || packet.Descendants(Schema + "prefix").First().Value != "pdfuaid"
            || packet.Descendants(Property + "name").First().Value != "part"
            || packet.Descendants(Property + "valueType").First().Value != "Integer")
        {
            yield return "not described";
        }
    }

    private static IEnumerable<string> Title(Document document)
    {
        if (string.IsNullOrWhiteSpace(Value(document, Dc + "title")))
        {
            yield return "no title";
        }

        if (Value(document, Dc + "language") != document.File.Text(document.File.Catalog, "Lang"))
        {
            yield return "not the language of the catalog";
        }
    }

    private static IEnumerable<string> Agreement(Document document)
    {
        var information = document.File.Dictionary(document.File.Trailer, "Info");
        (string Key, XName Name)[] texts =
        [
            ("Title", Dc + "title"), ("Author", Dc + "creator"), ("Subject", Dc + "description"), ("Producer", XName.Get("Producer", "http://ns.adobe.com/pdf/1.3/")),
        ];
        foreach (var (key, name) in texts)
        {
            if (document.File.Text(information, key) != Value(document, name))
            {
                yield return $"{key}: {document.File.Text(information, key)} and {Value(document, name)}";
            }
        }

        foreach (var (key, name) in new[] { ("CreationDate", Xmp + "CreateDate"), ("ModDate", Xmp + "ModifyDate") })
        {
            var said = document.File.Text(information, key);
            if (!DateTime.TryParseExact(said, "'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
                || moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) != Value(document, name))
            {
                yield return $"{key}: {said} and {Value(document, name)}";
            }
        }
    }

    private static string? Value(Document document, XName name) => Packet(document)?.Descendants(name).FirstOrDefault()?.Value;
}
