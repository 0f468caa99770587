namespace DelegationPortal.Pdf.Fonts;

/// <summary>
/// What one document uses of a font. Every code point gets a character code of its own, which is at the same time the number
/// of its glyph in the embedded file, so that text can be taken out again exactly as it went in.
/// </summary>
/// <param name="number">Position among the document's fonts, from 1.</param>
internal sealed class FontSubset(FontFile file, int number)
{
    /// <summary>Shown in place of what no font has.</summary>
    public const int Replacement = 0xFFFD;

    private readonly Dictionary<int, ushort> _codes = [];
    private readonly List<SubsetGlyph> _glyphs = [new(-1, 0)];

    public FontFile File => file;

    /// <summary>The name by which pages refer to the font.</summary>
    public string ResourceName { get; } = "F" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>By character code; the first is the glyph for what is missing, which is never shown (PDF/UA-1, 7.21.8).</summary>
    public IReadOnlyList<SubsetGlyph> Glyphs => _glyphs;

    public ushort CodeOf(int codePoint)
    {
        if (!_codes.TryGetValue(codePoint, out var code))
        {
            code = (ushort)_glyphs.Count;
            _codes.Add(codePoint, code);
            _glyphs.Add(new(codePoint, file.GlyphOf(SubstituteOf(codePoint))));
        }

        return code;
    }

    /// <summary>The width of a character code, in thousandths of the size of the type.</summary>
    public double WidthOf(ushort code) => file.AdvanceOf(_glyphs[code].Glyph) * 1000.0 / file.UnitsPerEm;

    public bool Has(int codePoint) => file.Has(SubstituteOf(codePoint));

    // Looks the same, means something else: the code keeps its own meaning.
    private int SubstituteOf(int codePoint) => codePoint switch
    {
        _ when file.Has(codePoint) => codePoint,
        0x00AD or 0x2010 or 0x2011 => '-',
        0x00A0 or 0x202F or (>= 0x2000 and <= 0x200A) => ' ',
        _ => codePoint,
    };
}

/// <param name="CodePoint">Negative for the glyph for what is missing.</param>
/// <param name="Glyph">The number in the original font.</param>
internal readonly record struct SubsetGlyph(int CodePoint, ushort Glyph);
