using DelegationPortal.Pdf;
using DelegationPortal.Web.Printing;

namespace DelegationPortal.Web.Tests.Printing;

/// <summary>Documents as files, of an edition that nobody made.</summary>
internal static class Printed
{
    public static readonly Edition Edition = new(new Uri("https://portal.example/"), new DateOnly(2026, 3, 2), new Uri("https://portal.example/editions/abc"), "{}"u8.ToArray(), Guid.Empty);

    public static byte[] Bytes(PdfDocument document)
    {
        using var file = new MemoryStream();
        document.Write(file);
        return file.ToArray();
    }
}
