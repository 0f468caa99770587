using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>Links.</summary>
internal static class AnnotationRules
{
    private const int Print = 4;
    private const int HiddenInvisibleOrNoView = 1 | 2 | 32;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A 6.3.1, 6.3.2", "there are only links, which are printed and never hidden", document => Faults(document, Kind)),
        new("UA 7.18.3", "pages with links say that they are gone through in the order of the structure", Tabs),
        new("UA 7.18.5", "links say in words where they lead", document => Faults(document, Contents)),
        new("UA 7.18.5", "links stand in a Link element, which they know", document => Faults(document, Tagged)),
        new("PDF 12.6.4, 12.3.2", "links lead somewhere", document => Faults(document, Target)),
    ];

    private static IEnumerable<string> Kind(Document document, Dictionary link)
    {
        var flags = (int)(document.File.Number(link, "F") ?? 0);
        if (document.File.Name(link, "Subtype") != "Link" || (flags & Print) == 0 || (flags & HiddenInvisibleOrNoView) != 0)
        {
            yield return $"{document.File.Name(link, "Subtype")} with flags {flags}";
        }
    }

    private static IEnumerable<string> Tabs(Document document) => document.Pages.Index()
        .Where(page => page.Item.Entries.ContainsKey("Annots") && document.File.Name(page.Item.Entries, "Tabs") != "S")
        .Select(page => $"page {page.Index + 1}");

    private static IEnumerable<string> Contents(Document document, Dictionary link)
    {
        if (string.IsNullOrWhiteSpace(document.File.Text(link, "Contents")))
        {
            yield return "no words";
        }
    }

    private static IEnumerable<string> Tagged(Document document, Dictionary link)
    {
        var owners = document.Structure.OwnersOf(link);
        var key = document.File.Number(link, "StructParent");
        if (owners is not [{ Role: "Link" } owner])
        {
            yield return $"in {owners.Count} elements, or in one that is no Link";
        }
        else if (key is null || document.File.Dictionary(document.Structure.Parents.GetValueOrDefault((int)key)) != owner.Entries)
        {
            yield return "the parent tree leads elsewhere";
        }
        else if (!owner.All.SelectMany(each => each.Kids).OfType<SequenceKid>().Any())
        {
            yield return "a link without text";
        }
    }

    private static IEnumerable<string> Target(Document document, Dictionary link)
    {
        var address = document.File.Text(document.File.Dictionary(link, "A"), "URI");
        var target = document.File.Dictionary(document.File.First(link, "Dest"));
        if (address is null ? document.Pages.All(page => page.Entries != target) : address.Length == 0 || address.Any(each => each is <= ' ' or > '~'))
        {
            yield return "nowhere";
        }
    }

    private static IEnumerable<string> Faults(Document document, Func<Document, Dictionary, IEnumerable<string>> faults) => document.Pages.Index()
        .SelectMany(page => document.File.Array(page.Item.Entries, "Annots")
            .SelectMany(link => faults(document, document.File.Dictionary(link)).Select(fault => $"page {page.Index + 1}: {fault}")));
}
