using DelegationPortal.Pdf.Fonts;
using DelegationPortal.Pdf.Structure;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Tests.Text;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("aa bb cc", 5, "aa bb |cc")]
    [InlineData("aa bb", 2, "aa |bb")]
    [InlineData("Life-Science", 7, "Life-|Science")]
    [InlineData("10-439", 4, "10-4|39")]
    [InlineData("und/oder", 6, "und/|oder")]
    [InlineData("ich@hier", 6, "ich@|hier")]
    [InlineData("aa\u00A0bb cc", 6, "aa\u00A0bb |cc")]
    [InlineData("aa bb\u00A0cc", 6, "aa |bb\u00A0cc")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("aa bb !", 6, "aa |bb !")]
    [InlineData("aa (bb)", 5, "aa |(bb)")]
    [InlineData("eins\nzwei", 9, "eins |zwei")]
    [InlineData("Schiff\u00ADfahrt", 8, "Schiff\u00AD|fahrt")]
    [InlineData("Schiff\u00ADfahrt", 20, "Schiff\u00ADfahrt")]
    public void A_line_ends_where_it_may(string text, int letters, string expected) => Assert.Equal(expected, Lines(text, letters));

    [Fact]
    public void An_accent_is_never_parted_from_its_letter()
    {
        var lines = Lines(string.Concat(Enumerable.Repeat("x\u0301", 9)), 4).Split('|');

        Assert.All(lines, line => Assert.StartsWith("x", line, StringComparison.Ordinal));
        Assert.True(lines.Length > 1);
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_is_divided()
    {
        var lines = Lines(new string('n', 10_000), 80).Split('|');

        Assert.Equal(125, lines.Length);
    }

    private static string Lines(string text, int letters)
    {
        var fonts = new FontBook([]);
        var font = fonts[SourceFonts.Sans.Regular];
        var span = new TextSpan(text, font, 10, Color.Black, 0, 0, new StructElement("P"));
        var glyphs = new TextShaper(fonts, _ => { }).Shape([span]);
        // Every letter as wide as an n, so that widths can be counted.
        var even = Array.ConvertAll(glyphs, glyph => glyph.Kind == GlyphKind.Mark ? glyph with { Advance = 0 } : glyph with { Advance = 1 });
        return string.Join('|', LineBreaker.Break(even, letters).Select(line =>
            string.Concat(even[line.Start..line.End].Select(glyph => char.ConvertFromUtf32(glyph.Font.Glyphs[glyph.Code].CodePoint)))));
    }
}
