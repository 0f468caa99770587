using DelegationPortal.Pdf.Syntax;

namespace DelegationPortal.Pdf.Structure;

/// <summary>Writes the structure tree, and the way back from content to structure (ISO 32000-1, 14.7.4.4).</summary>
/// <param name="pages">The objects of the pages.</param>
/// <param name="annotations">The objects of the links.</param>
internal sealed class StructureWriter(PdfFile file, IReadOnlyList<PdfRef> pages, IReadOnlyDictionary<LinkAnnotation, PdfRef> annotations)
{
    private readonly Dictionary<StructElement, PdfRef> _written = [];
    private readonly SortedDictionary<string, PdfRef> _ids = new(StringComparer.Ordinal);

    /// <param name="contentParents">For each page the elements of its marked sequences.</param>
    /// <param name="linkParents">The element of each link, in the order of their keys, which follow those of the pages.</param>
    /// <returns>The root of the tree.</returns>
    public PdfRef Write(StructElement document, IEnumerable<IReadOnlyList<StructElement>> contentParents, IEnumerable<StructElement> linkParents)
    {
        var (root, parents) = (file.Reserve(), file.Reserve());
        Write(document, root);

        var tree = file.Open(parents);
        tree.Line($"<< /Nums [");
        var key = 0;
        foreach (var elements in contentParents)
        {
            tree.Line($"{key++} [{elements.Select(element => _written[element])}]");
        }

        foreach (var element in linkParents)
        {
            tree.Line($"{key++} {_written[element]}");
        }

        tree.Line($"] >>");
        var syntax = file.Open(root);
        syntax.Line($"<< /Type /StructTreeRoot /K [{_written[document]}] /ParentTree {parents} /ParentTreeNextKey {key}");
        if (_ids.Count > 0)
        {
            syntax.Part($"/IDTree << /Names [");
            foreach (var (id, element) in _ids)
            {
                syntax.Part($"{new PdfText(id)} {element}");
            }

            syntax.Line($"] /Limits [{new PdfText(_ids.First().Key)} {new PdfText(_ids.Last().Key)}] >>");
        }

        syntax.Line($">>");
        return root;
    }

    private void Write(StructElement element, PdfRef parent)
    {
        var self = file.Reserve();
        _written.Add(element, self);
        foreach (var kid in element.Kids.OfType<StructElement>().Where(IsUsed))
        {
            Write(kid, self);
        }

        var page = element.Kids.OfType<MarkedSequence>().FirstOrDefault()?.Page;
        var syntax = file.Open(self);
        syntax.Part($"<< /Type /StructElem /S {new PdfName(element.Role)} /P {parent}");
        WriteEntries(syntax, element, self);
        if (page is { } index)
        {
            syntax.Part($"/Pg {pages[index]}");
        }

        syntax.Part($"/K [");
        foreach (var kid in element.Kids)
        {
            WriteKid(syntax, kid, page);
        }

        syntax.Line($"] >>");
    }

    // What was laid out and then had nothing to show is left out; an empty cell keeps its place in the row.
    private static bool IsUsed(StructElement element) => element.Kids.Count > 0 || element.Role is "TD" or "TH" or "LBody";

    private void WriteEntries(PdfBuffer syntax, StructElement element, PdfRef self)
    {
        if (element.Language is not null)
        {
            syntax.Part($"/Lang {new PdfText(element.Language)}");
        }

        if (element.Alt is not null)
        {
            syntax.Part($"/Alt {new PdfText(element.Alt)}");
        }

        if (element.ActualText is not null)
        {
            syntax.Part($"/ActualText {new PdfText(element.ActualText)}");
        }

        if (element.Id is not null)
        {
            syntax.Part($"/ID {new PdfText(element.Id)}");
            _ids.Add(element.Id, self);
        }

        switch (element)
        {
            case { Scope: { } scope }: syntax.Part($"/A << /O /Table /Scope {new PdfName(scope)} >>"); break;
            case { Numbering: { } numbering }: syntax.Part($"/A << /O /List /ListNumbering {new PdfName(numbering)} >>"); break;
            case { Bounds: { } bounds }: syntax.Part($"/A << /O /Layout /Placement /Block /BBox [{bounds.Sides}] >>"); break;
            case { Role: "Note" }: syntax.Part($"/A << /O /Layout /Placement /Block >>"); break;
            default: break;
        }
    }

    private void WriteKid(PdfBuffer syntax, IStructNode kid, int? page)
    {
        switch (kid)
        {
            case StructElement element when _written.TryGetValue(element, out var number):
                syntax.Part($"{number}");
                break;
            case MarkedSequence content when content.Page == page:
                syntax.Part($"{content.Number}");
                break;
            case MarkedSequence content:
                syntax.Part($"<< /Type /MCR /Pg {pages[content.Page]} /MCID {content.Number} >>");
                break;
            case LinkAnnotation link:
                syntax.Part($"<< /Type /OBJR /Obj {annotations[link]} >>");
                break;
            default:
                break;
        }
    }
}
