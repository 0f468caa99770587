namespace DelegationPortal.Pdf.Syntax;

/// <summary>The number of an indirect object; generations are always 0.</summary>
internal readonly record struct PdfRef(int Number);

/// <summary>A name object without its slash (ISO 32000-1, 7.3.5).</summary>
internal readonly record struct PdfName(string Value);

/// <summary>A text string for people (7.9.2.2): ASCII as it is, everything else as UTF-16BE.</summary>
internal readonly record struct PdfText(string Value);

/// <summary>A byte string, written in hexadecimal (7.3.4.3).</summary>
internal readonly record struct PdfBytes(ReadOnlyMemory<byte> Value);

/// <summary>A moment in UTC (7.9.4).</summary>
internal readonly record struct PdfDate(DateTime Value);
