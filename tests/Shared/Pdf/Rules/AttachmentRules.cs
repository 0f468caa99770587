using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>Files inside the file.</summary>
internal static class AttachmentRules
{
    private static readonly string[] Relationships = ["Source", "Data", "Alternative", "Supplement", "Unspecified"];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A 6.8", "attachments have names, a relation to the document, a media type, a size and a date", document => Specifications(document).SelectMany(each => Faults(document.File, each))),
        new("A 6.8", "attachments belong to the document as a whole", Associated),
    ];

    private static IEnumerable<string> Faults(PdfReader file, Dictionary specification)
    {
        if (file.Text(specification, "F") is not { Length: > 0 } name || file.Text(specification, "UF") != name)
        {
            yield return "no name";
        }

        if (!Relationships.Contains(file.Name(specification, "AFRelationship")))
        {
            yield return "no relation";
        }

        if (file.Stream(file.Dictionary(specification, "EF"), "F") is not { } embedded)
        {
            yield return "no file";
            yield break;
        }

        if (file.Name(embedded.Entries, "Subtype") is not { } type || !type.Contains('/'))
        {
            yield return "no media type";
        }

        var parameters = file.Dictionary(embedded.Entries, "Params");
        if (file.Number(parameters, "Size") != embedded.Data.Length || file.Text(parameters, "ModDate")?.StartsWith("D:", StringComparison.Ordinal) != true)
        {
            yield return "no size or date";
        }
    }

    private static IEnumerable<string> Associated(Document document)
    {
        var associated = document.File.Array(document.File.Catalog, "AF").Select(each => document.File.Dictionary(each)).ToHashSet(ReferenceEqualityComparer.Instance);
        return Specifications(document).Where(each => !associated.Contains(each)).Select(each => document.File.Text(each, "UF") ?? "?");
    }

    private static IEnumerable<Dictionary> Specifications(Document document) =>
        document.File.AllDictionaries().Where(each => document.File.Name(each, "Type") == "Filespec" || each.ContainsKey("EF"));
}
