using DelegationPortal.Pdf.Syntax;

namespace DelegationPortal.Pdf.Drawing;

/// <summary>Why something is painted that is not part of the text (ISO 32000-1, 14.8.2.2).</summary>
internal enum ArtifactKind
{
    Layout,
    Head,
    Foot,
    RepeatedHeader,
}

internal static class ArtifactSyntax
{
    public static void BeginArtifact(this PdfBuffer syntax, ArtifactKind kind)
    {
        switch (kind)
        {
            case ArtifactKind.Layout: syntax.Line($"/Artifact <</Type /Layout>> BDC"); break;
            case ArtifactKind.Head: syntax.Line($"/Artifact <</Type /Pagination /Subtype /Header>> BDC"); break;
            case ArtifactKind.Foot: syntax.Line($"/Artifact <</Type /Pagination /Subtype /Footer>> BDC"); break;
            case ArtifactKind.RepeatedHeader: syntax.Line($"/Artifact <</Type /Pagination>> BDC"); break;
        }
    }
}
