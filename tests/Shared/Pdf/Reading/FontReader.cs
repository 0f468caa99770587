using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DelegationPortal.Testing.Pdf.Reading;

/// <summary>What a composite font of the file says, and what the font program in it says.</summary>
internal sealed partial class FontReader
{
    private readonly PdfReader _file;

    public FontReader(PdfReader file, Dictionary font)
    {
        _file = file;
        Font = font;
        Descendant = file.Dictionary(file.First(font, "DescendantFonts"));
        Descriptor = file.Dictionary(Descendant, "FontDescriptor");
        Program = file.Stream(Descriptor, "FontFile2")?.Data;
        ProgramWidths = Program is null ? [] : [.. Enumerable.Range(0, UInt16("maxp", 4)).Select(WidthInProgram)];
        ToUnicode = file.Stream(font, "ToUnicode") is { } map ? ReadMap(Encoding.ASCII.GetString(map.Data)) : [];
        Widths = file.Array(Descendant, "W") is [double first, List<object?> widths] ? [.. widths.Skip((int)-first).Select(width => (double)width!)] : [];
    }

    public Dictionary Font { get; }

    public Dictionary Descendant { get; }

    public Dictionary Descriptor { get; }

    public byte[]? Program { get; }

    public Dictionary<int, string> ToUnicode { get; }

    public IReadOnlyList<double> Widths { get; }

    public string Name => _file.Name(Font, "BaseFont") ?? "";

    /// <summary>What the font program says of each of its glyphs, in thousandths of an em; nothing if there is no program.</summary>
    public IReadOnlyList<double> ProgramWidths { get; }

    public string TextOf(Shown shown) => shown.Replaced ?? string.Concat(shown.Codes.Select(code => ToUnicode.GetValueOrDefault(code, "")));

    private double WidthInProgram(int glyph) => UInt16("hmtx", 4 * Math.Min(glyph, UInt16("hhea", 34) - 1)) * 1000.0 / UInt16("head", 18);

    private int UInt16(string tag, int offset) => BinaryPrimitives.ReadUInt16BigEndian(Table(tag)[offset..]);

    private ReadOnlySpan<byte> Table(string tag)
    {
        var program = Program.AsSpan();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(program[4..]); i++)
        {
            var entry = program[(12 + 16 * i)..];
            if (Encoding.ASCII.GetString(entry[..4]) == tag)
            {
                return program.Slice(BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
            }
        }

        throw new InvalidDataException($"The font program has no table {tag}.");
    }

    private static Dictionary<int, string> ReadMap(string map) => Pair().Matches(map).Where(match => match.Groups[2].Length >= 4 && match.Groups[1].Value != "0000")
        .ToDictionary(
            match => int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].ValueSpan)));

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]+)>$", RegexOptions.Multiline)]
    private static partial Regex Pair();
}
