using System.Security.Cryptography;
using System.Text;
using DelegationPortal.Pdf.Syntax;

namespace DelegationPortal.Pdf.Fonts;

/// <summary>Writes a subset as a composite font of two-byte codes that are glyph numbers (ISO 32000-1, 9.7), with the way back to Unicode (9.10.3).</summary>
internal static class FontWriter
{
    private const int CodesPerBlock = 100;

    public static void Write(PdfFile file, PdfRef number, FontSubset subset)
    {
        var program = SubsetFile.Write(subset);
        var name = new PdfName(TagOf(program) + "+" + subset.File.Name);
        var (descendant, descriptor, toUnicode, embedded) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());

        file.Open(number).Line($"<< /Type /Font /Subtype /Type0 /BaseFont {name} /Encoding /Identity-H /DescendantFonts [{descendant}] /ToUnicode {toUnicode} >>");

        var font = file.Open(descendant);
        font.Line($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>");
        font.Line($"/FontDescriptor {descriptor} /CIDToGIDMap /Identity /DW 1000 /W [0 [{Widths(subset)}]] >>");

        WriteDescriptor(file.Open(descriptor), name, subset.File, embedded);
        file.OpenStream(embedded, program).Line($"/Length1 {program.Length}");
        file.OpenStream(toUnicode, ToUnicode(subset)).Line($"/Type /CMap /CMapName /Adobe-Identity-UCS");
    }

    private static IEnumerable<double> Widths(FontSubset subset) =>
        Enumerable.Range(0, subset.Glyphs.Count).Select(code => subset.WidthOf((ushort)code));

    private static void WriteDescriptor(PdfBuffer syntax, PdfName name, FontFile font, PdfRef embedded)
    {
        const int Symbolic = 4;
        const int Italic = 64;
        double Scaled(int units) => units * 1000.0 / font.UnitsPerEm;
        var flags = Symbolic | (font.ItalicAngle == 0 ? 0 : Italic);
        // Stems are in no table; this is near enough for a program that has to replace the font, which nobody has to.
        var stem = 50 + font.Weight / 8;
        syntax.Line($"<< /Type /FontDescriptor /FontName {name} /Flags {flags} /FontBBox [{font.Bounds.Select(Scaled)}] /ItalicAngle {font.ItalicAngle}");
        syntax.Line($"/Ascent {Scaled(font.Ascent)} /Descent {Scaled(font.Descent)} /CapHeight {Scaled(font.CapitalHeight)} /StemV {stem} /FontFile2 {embedded} >>");
    }

    private static byte[] ToUnicode(FontSubset subset)
    {
        var map = new StringBuilder();
        map.Append("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var block in subset.Glyphs.Index().Skip(1).Chunk(CodesPerBlock))
        {
            map.Append(Invariant($"{block.Length} beginbfchar\n"));
            foreach (var (code, glyph) in block)
            {
                var unicode = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(glyph.CodePoint)));
                map.Append(Invariant($"<{code:X4}> <{unicode}>\n"));
            }

            map.Append("endbfchar\n");
        }

        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.Replace("\r", "").ToString());
    }

    // Six capital letters that say which subset this is (9.6.4); taken from the bytes, so that equal subsets are called the same.
    private static string TagOf(byte[] program) =>
        string.Concat(SHA256.HashData(program).Take(6).Select(each => (char)('A' + each % 26)));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
