namespace DelegationPortal.Pdf.Text;

/// <param name="End">Behind the last glyph, spaces that hang over included.</param>
/// <param name="Width">In points, without spaces that hang over.</param>
internal readonly record struct TextLine(int Start, int End, double Width);

/// <summary>Fills line after line; a word that is longer than a line ends anywhere between two letters.</summary>
internal static class LineBreaker
{
    // Sums of widths may differ in the last digit from the space that was computed from them.
    private const double Tolerance = 0.001;

    /// <param name="width">In points.</param>
    public static List<TextLine> Break(ReadOnlySpan<Glyph> glyphs, double width)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < glyphs.Length;)
        {
            var end = EndOfLine(glyphs, start, width + Tolerance);
            lines.Add(new(start, end, WidthOf(glyphs[start..end])));
            start = end;
        }

        return lines;
    }

    /// <summary>Of a line: spaces at its end and soft hyphens inside take no room.</summary>
    public static double WidthOf(ReadOnlySpan<Glyph> line)
    {
        var width = 0.0;
        var visible = 0.0;
        for (var i = 0; i < line.Length; i++)
        {
            var isHidden = line[i].Kind == GlyphKind.SoftHyphen && i < line.Length - 1;
            width += isHidden ? 0 : line[i].Advance;
            visible = line[i].Kind == GlyphKind.Space ? visible : width;
        }

        return visible;
    }

    private static int EndOfLine(ReadOnlySpan<Glyph> glyphs, int start, double width)
    {
        var used = 0.0;
        var lastGoodEnd = start;
        for (var i = start; i < glyphs.Length; i++)
        {
            var glyph = glyphs[i];
            var needed = glyph.Kind == GlyphKind.SoftHyphen ? 0 : glyph.Advance;
            if (used + needed > width && glyph.Kind != GlyphKind.Space && i > start)
            {
                return lastGoodEnd > start ? lastGoodEnd : BetweenLetters(glyphs, start, i);
            }

            used += needed;
            if (glyph.After == LineEnd.Forced)
            {
                return i + 1;
            }

            if (glyph.After == LineEnd.Allowed && (glyph.Kind != GlyphKind.SoftHyphen || used + glyph.Advance <= width))
            {
                lastGoodEnd = i + 1;
            }
        }

        return glyphs.Length;
    }

    private static int BetweenLetters(ReadOnlySpan<Glyph> glyphs, int start, int end)
    {
        var before = end;
        while (before > start + 1 && glyphs[before].Kind == GlyphKind.Mark)
        {
            before--;
        }

        return glyphs[before].Kind == GlyphKind.Mark ? end : before;
    }
}
