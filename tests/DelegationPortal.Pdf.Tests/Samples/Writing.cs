using DelegationPortal.Pdf.Content;
using DelegationPortal.Testing.Pdf.Reading;

namespace DelegationPortal.Pdf.Tests.Samples;

/// <summary>Short ways to a written file.</summary>
internal static class Writing
{
    public static byte[] ToBytes(this PdfDocument document)
    {
        using var file = new MemoryStream();
        document.Write(file);
        return file.ToArray();
    }

    public static Document ToRead(this PdfDocument document) => Document.Read(document.ToBytes());

    public static PdfOutcome Outcome(this PdfDocument document) => document.Write(Stream.Null);

    public static PdfDocument DocumentOf(params IReadOnlyList<Block> blocks) => new()
    {
        Title = "Titel",
        Language = "de",
        Created = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc),
        Id = Guid.Parse("0195a1f0-7c11-7000-8000-000000000001"),
        Blocks = blocks,
    };
}
