using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Syntax;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Metadata;

/// <summary>Embeds files, each with its relation to the document (ISO 19005-3, 6.8).</summary>
internal static class AttachmentWriter
{
    /// <returns>The file specifications, in the order of their names, as a name tree wants them.</returns>
    public static List<(string Name, PdfRef Specification)> Write(PdfFile file, IReadOnlyList<Attachment> attachments)
    {
        var written = new List<(string, PdfRef)>();
        foreach (var attachment in attachments.OrderBy(each => each.Name, StringComparer.Ordinal))
        {
            var (specification, stream) = (file.Reserve(), file.Reserve());
            var name = new PdfText(PlainText.CleanLine(attachment.Name));
            var description = new PdfText(PlainText.CleanLine(attachment.Description ?? attachment.Name));
            file.Open(specification).Line(
                $"<< /Type /Filespec /F {name} /UF {name} /Desc {description} /AFRelationship {new PdfName(attachment.Relationship.ToString())} /EF << /F {stream} /UF {stream} >> >>");
            file.OpenStream(stream, attachment.Data.Span).Line(
                $"/Type /EmbeddedFile /Subtype {new PdfName(attachment.MediaType)} /Params << /Size {attachment.Data.Length} /ModDate {new PdfDate(attachment.Modified)} >>");
            written.Add((name.Value, specification));
        }

        return written;
    }
}
