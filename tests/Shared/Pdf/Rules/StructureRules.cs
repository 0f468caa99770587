using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>Structure tree and content belong together, in both directions and in one order.</summary>
internal static class StructureRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("PDF 14.7.2", "every element knows its parent", Parents),
        new("PDF 14.7.4.2", "every marked sequence stands in the tree exactly once", EverySequenceOnce),
        new("PDF 14.7.4.4", "the parent tree agrees with the structure tree", ParentTree),
        new("UA 7.2", "the order of the structure is that of the content of each page", Order),
        new("UA 7.1", "the tag of a marked sequence is the role of its element", Tags),
        new("UA 7.2", "languages of elements are language tags", Language),
    ];

    private static IEnumerable<string> Parents(Document document)
    {
        var structure = document.Structure;
        if (structure.Tops is not [{ Role: "Document" }])
        {
            yield return "the root is no single Document";
        }

        foreach (var element in structure.All)
        {
            if (document.File.Dictionary(element.Entries, "P") != (element.Parent?.Entries ?? structure.Root))
            {
                yield return element.Path;
            }
        }
    }

    private static IEnumerable<string> EverySequenceOnce(Document document)
    {
        var inTree = document.Structure.Sequences.GroupBy(each => Key(document, each.Sequence)).ToDictionary(group => group.Key, group => group.Count());
        var onPages = document.Pages.SelectMany((page, index) => page.Content.Sequences.Select(each => (index, each.Number))).ToList();
        foreach (var key in onPages.GroupBy(each => each).Where(group => group.Count() > 1 || inTree.GetValueOrDefault(group.Key) != 1).Select(group => group.Key))
        {
            yield return $"page {key.index + 1}, sequence {key.Number}: {inTree.GetValueOrDefault(key)} times in the tree";
        }

        foreach (var (page, number) in inTree.Keys.Except(onPages))
        {
            yield return $"page {page + 1} has no sequence {number}";
        }
    }

    private static IEnumerable<string> ParentTree(Document document)
    {
        var parents = document.Structure.Parents;
        foreach (var (element, sequence) in document.Structure.Sequences)
        {
            var key = document.File.Number(sequence.Page, "StructParents");
            var list = key is null ? null : parents.GetValueOrDefault((int)key) as List<object?>;
            if (list is null || sequence.Number >= list.Count || document.File.Dictionary(list[sequence.Number]) != element.Entries)
            {
                yield return $"{element.Path}, sequence {sequence.Number}";
            }
        }

        var next = document.File.Number(document.Structure.Root, "ParentTreeNextKey");
        if (next is not null && parents.Keys.Any(key => key >= next))
        {
            yield return "the next key is taken";
        }
    }

    private static IEnumerable<string> Order(Document document) => document.Structure.Sequences
        .GroupBy(each => Key(document, each.Sequence).Page, each => each.Sequence.Number)
        .Where(page => !page.SequenceEqual(page.Order()))
        .Select(page => $"page {page.Key + 1}");

    private static IEnumerable<string> Tags(Document document)
    {
        var roles = document.Structure.Sequences.DistinctBy(each => Key(document, each.Sequence)).ToDictionary(each => Key(document, each.Sequence), each => each.Element.Role);
        return document.Pages.SelectMany((page, index) => page.Content.Sequences
            .Where(each => roles.GetValueOrDefault((index, each.Number)) is { } role && role != each.Tag)
            .Select(each => $"page {index + 1}, sequence {each.Number}: {each.Tag}"));
    }

    private static IEnumerable<string> Language(Document document) => document.Structure.All
        .Where(element => element.Entries.ContainsKey("Lang") && !Languages.IsTag(document.File.Text(element.Entries, "Lang")))
        .Select(element => element.Path);

    private static (int Page, int Number) Key(Document document, SequenceKid sequence) => (document.IndexOf(sequence.Page), sequence.Number);
}
