using System.Buffers.Binary;
using System.Text;

namespace DelegationPortal.Pdf.Fonts;

/// <summary>
/// A font with TrueType outlines, read once and shared by all documents: it never changes and may be used by many threads.
/// Lengths are in the font's units, <see cref="UnitsPerEm"/> of them to the size of the type.
/// </summary>
public sealed class FontFile
{
    private readonly Dictionary<int, ushort> _glyphs;
    private readonly ReadOnlyMemory<byte> _metrics;
    private readonly int _metricsCount;

    private FontFile(Dictionary<string, ReadOnlyMemory<byte>> tables)
    {
        ReadOnlyMemory<byte> Table(string tag) => tables.TryGetValue(tag, out var table)
            ? table
            : throw new InvalidDataException($"The font has no table {tag}, so it cannot be embedded.");

        Head = Table("head");
        Horizontal = Table("hhea");
        Profile = Table("maxp");
        _metrics = Table("hmtx");
        _glyphs = CharacterMap.Read(Table("cmap").Span);
        _metricsCount = UInt16(Horizontal, 34);
        Outlines = new(Table("glyf"), Table("loca"), longOffsets: UInt16(Head, 50) == 1);
        UnitsPerEm = UInt16(Head, 18);
        Ascent = Int16(Horizontal, 4);
        Descent = Int16(Horizontal, 6);
        Name = PostScriptName(Table("name").Span);
        var windows = Table("OS/2");
        Weight = UInt16(windows, 4);
        CapitalHeight = UInt16(windows, 0) >= 2 ? Int16(windows, 88) : Ascent;
        ItalicAngle = tables.TryGetValue("post", out var post) ? Int16(post, 4) : 0;
    }

    /// <summary>The PostScript name, such as SourceSerif4-Regular.</summary>
    public string Name { get; }

    public int UnitsPerEm { get; }

    public int Ascent { get; }

    /// <summary>Below the baseline, so negative.</summary>
    public int Descent { get; }

    public int CapitalHeight { get; }

    /// <summary>Degrees; negative leans to the right.</summary>
    public int ItalicAngle { get; }

    /// <summary>100 to 900; 400 is regular.</summary>
    public int Weight { get; }

    internal ReadOnlyMemory<byte> Head { get; }

    internal ReadOnlyMemory<byte> Horizontal { get; }

    internal ReadOnlyMemory<byte> Profile { get; }

    internal GlyphOutlines Outlines { get; }

    /// <param name="file">A .ttf or a .woff (1.0).</param>
    /// <exception cref="InvalidDataException">The file is no font that we can read.</exception>
    public static FontFile Load(ReadOnlyMemory<byte> file) => new(FontContainer.Open(file));

    /// <summary>Whether the font shows a code point.</summary>
    public bool Has(int codePoint) => _glyphs.ContainsKey(codePoint);

    /// <summary>0, the glyph for what is missing, if the font does not show the code point.</summary>
    internal ushort GlyphOf(int codePoint) => _glyphs.GetValueOrDefault(codePoint);

    internal int AdvanceOf(ushort glyph) => UInt16(_metrics, 4 * Math.Min((int)glyph, _metricsCount - 1));

    internal short LeftBearingOf(ushort glyph) => glyph < _metricsCount
        ? Int16(_metrics, 4 * glyph + 2)
        : Int16(_metrics, 4 * _metricsCount + 2 * (glyph - _metricsCount));

    /// <summary>Left, bottom, right and top of all glyphs together.</summary>
    internal int[] Bounds => [Int16(Head, 36), Int16(Head, 38), Int16(Head, 40), Int16(Head, 42)];

    // Name 6 of the Windows platform (UTF-16BE); names are ASCII by definition.
    private static string PostScriptName(ReadOnlySpan<byte> table)
    {
        var strings = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(table[2..]); i++)
        {
            var entry = table[(6 + 12 * i)..];
            if (BinaryPrimitives.ReadUInt16BigEndian(entry) == 3 && BinaryPrimitives.ReadUInt16BigEndian(entry[6..]) == 6)
            {
                var text = table.Slice(strings + BinaryPrimitives.ReadUInt16BigEndian(entry[10..]), BinaryPrimitives.ReadUInt16BigEndian(entry[8..]));
                return Encoding.BigEndianUnicode.GetString(text);
            }
        }

        return "Unnamed";
    }

    private static ushort UInt16(ReadOnlyMemory<byte> table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(table.Span[offset..]);

    private static short Int16(ReadOnlyMemory<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table.Span[offset..]);
}
