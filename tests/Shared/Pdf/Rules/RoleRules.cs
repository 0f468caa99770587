using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>Elements of standard types, used as they are meant.</summary>
internal static class RoleRules
{
    private static readonly HashSet<string> Standard =
    [
        .. "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody".Split(' '),
        .. "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".Split(' '),
    ];

    private static readonly Dictionary<string, string[]> Inside = new()
    {
        ["Table"] = ["THead", "TBody", "TFoot", "TR", "Caption"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["L", "LI", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOC", "TOCI", "Caption"],
        ["TOCI"] = ["Lbl", "Reference", "NonStruct", "P", "TOC"],
    };

    private static readonly Dictionary<string, string[]> Around = new()
    {
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["Lbl"] = ["LI", "Note", "TOCI", "Reference"],
        ["TOCI"] = ["TOC"],
        ["Reference"] = ["TOCI", "P", "H1", "H2", "H3", "H4", "H5", "H6", "TD", "TH", "LBody", "Lbl", "Caption", "Span"],
    };

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("UA 7.1", "roles are standard types", document => document.Structure.All.Where(each => !Standard.Contains(each.Role)).Select(each => each.Path)),
        new("UA 7.2", "tables, lists and contents hold what they may, and stand where they may", Nesting),
        new("UA 7.3", "figures have an alternative text and a place", Figures),
        new("UA 7.4.2", "no level of headings is left out", Headings),
        new("UA 7.5", "header cells say what they head, and rows are equally long", Tables),
        new("UA 7.6", "lists say how they are numbered", Lists),
        new("UA 7.9", "notes have an id of their own, which the tree knows", Notes),
    ];

    private static IEnumerable<string> Nesting(Document document) => document.Structure.All.Where(each =>
            each.Elements.Any(kid => Inside.TryGetValue(each.Role, out var allowed) && !allowed.Contains(kid.Role))
            || (Inside.ContainsKey(each.Role) && each.Kids.OfType<SequenceKid>().Any())
            || (Around.TryGetValue(each.Role, out var around) && !around.Contains(each.Parent?.Role)))
        .Select(each => each.Path);

    private static IEnumerable<string> Figures(Document document)
    {
        foreach (var figure in document.Structure.All.Where(each => each.Role == "Figure"))
        {
            if (string.IsNullOrWhiteSpace(document.File.Text(figure.Entries, "Alt")))
            {
                yield return $"{figure.Path} has no alternative text";
            }

            if (document.File.Array(document.File.Dictionary(figure.Entries, "A"), "BBox") is not [double left, double bottom, double right, double top] || left >= right || bottom >= top)
            {
                yield return $"{figure.Path} has no place";
            }
        }
    }

    private static IEnumerable<string> Headings(Document document)
    {
        var previous = 0;
        foreach (var heading in document.Structure.All.Where(each => each.Role is ['H', >= '1' and <= '6']))
        {
            var level = heading.Role[1] - '0';
            if (level > previous + 1)
            {
                yield return $"{heading.Role} after H{previous}";
            }

            previous = level;
        }
    }

    private static IEnumerable<string> Tables(Document document)
    {
        foreach (var table in document.Structure.All.Where(each => each.Role == "Table"))
        {
            var rows = table.All.Where(each => each.Role == "TR").Select(row => row.Elements.Count()).Distinct().ToList();
            if (rows.Count != 1)
            {
                yield return "rows of different length";
            }
        }

        foreach (var cell in document.Structure.All.Where(each => each.Role == "TH"))
        {
            if (document.File.Name(document.File.Dictionary(cell.Entries, "A"), "Scope") is not ("Row" or "Column" or "Both"))
            {
                yield return "a header cell without scope";
            }
        }
    }

    private static IEnumerable<string> Lists(Document document) => document.Structure.All
        .Where(each => each.Role == "L" && !document.File.Dictionary(each.Entries, "A").ContainsKey("ListNumbering"))
        .Select(each => each.Path);

    private static IEnumerable<string> Notes(Document document)
    {
        var names = document.File.Array(document.File.Dictionary(document.Structure.Root, "IDTree"), "Names");
        var known = names.Chunk(2).ToDictionary(pair => PdfReader.TextOf((byte[])pair[0]!), pair => document.File.Dictionary(pair[1]));
        var seen = new HashSet<string>();
        foreach (var note in document.Structure.All.Where(each => each.Role == "Note"))
        {
            if (document.File.Text(note.Entries, "ID") is not { Length: > 0 } id)
            {
                yield return "a note without id";
            }
            else if (!seen.Add(id))
            {
                yield return $"two notes are called {id}";
            }
            else if (known.GetValueOrDefault(id) != note.Entries)
            {
                yield return $"the tree of ids does not know {id}";
            }
        }
    }
}
