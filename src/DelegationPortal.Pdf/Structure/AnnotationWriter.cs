using DelegationPortal.Pdf.Layout;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Syntax;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Structure;

/// <summary>Writes links; each is printed (ISO 19005-3, 6.3.2), says where it leads (PDF/UA-1, 7.18.5) and knows its element.</summary>
internal sealed class AnnotationWriter(PdfFile file, Action<PdfBuffer, Destination> writeDestination, IReadOnlyDictionary<string, Destination> destinations)
{
    /// <param name="key">In the parent tree.</param>
    public void Write(PdfRef number, LinkAnnotation link, int key)
    {
        var description = PlainText.CleanLine(link.Target.Description) is { Length: > 0 } text ? text : link.Target.Address?.AbsoluteUri ?? link.Target.Anchor ?? "";
        var syntax = file.Open(number);
        syntax.Part($"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [{link.Bounds.Sides}] /StructParent {key} /Contents {new PdfText(description)}");
        if (link.Areas.Count > 1)
        {
            syntax.Part($"/QuadPoints [{link.Areas.SelectMany(Corners)}]");
        }

        if (link.Target.Address is { } address)
        {
            syntax.Part($"/A << /S /URI /URI {new PdfText(address.AbsoluteUri)} >>");
        }
        else if (destinations.TryGetValue(link.Target.Anchor!, out var destination))
        {
            writeDestination(syntax, destination);
        }
        else
        {
            throw new ArgumentException($"A link leads to \"{link.Target.Anchor}\", but nothing in the document is called that.");
        }

        syntax.Line($">>");
    }

    // Counterclockwise from the lower left, as ISO 32000-1, 12.5.6.5 has it.
    private static double[] Corners(Rectangle area) =>
        [area.Left, area.Bottom, area.Right, area.Bottom, area.Right, area.Top, area.Left, area.Top];
}
