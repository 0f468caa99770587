using System.Globalization;
using System.Text;
using DelegationPortal.Pdf.Fonts;

namespace DelegationPortal.Pdf.Text;

/// <summary>Turns text into glyphs: finds a font for every letter, and says where lines may end. The order stays that of the text, in any script.</summary>
internal sealed class TextShaper(FontBook fonts, Action<string> warn)
{
    private readonly List<Glyph> _glyphs = [];
    private readonly int[] _codePoints = new int[64];

    public Glyph[] Shape(IReadOnlyList<TextSpan> spans)
    {
        _glyphs.Clear();
        var before = new Rune(' ');
        for (var i = 0; i < spans.Count; i++)
        {
            var following = spans.Skip(i + 1).FirstOrDefault(span => span.Text.Length > 0)?.Text;
            before = Shape(spans[i], before, following is null ? new Rune(' ') : First(following));
        }

        return [.. _glyphs];
    }

    private Rune Shape(TextSpan span, Rune before, Rune following)
    {
        var text = span.Text;
        for (var place = 0; place < text.Length;)
        {
            var length = ClusterLength(text, place);
            var cluster = text.AsSpan(place, length);
            Rune.DecodeLastFromUtf16(cluster, out var current, out _);
            place += length;
            var next = place < text.Length ? First(text.AsSpan(place)) : following;
            Add(span, cluster, LineEndRules.Between(before, current, next));
            before = current;
        }

        return before;
    }

    private void Add(TextSpan span, ReadOnlySpan<char> cluster, LineEnd after)
    {
        if (cluster[0] == '\n')
        {
            // A real space keeps the words apart for whoever takes the text out again.
            _glyphs.Add(GlyphOf(span, span.Font, ' ', LineEnd.Forced, GlyphKind.Space));
            return;
        }

        var count = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!LineEndRules.IsInvisible(rune.Value) && count < _codePoints.Length)
            {
                _codePoints[count++] = rune.Value;
            }
        }

        if (count == 0)
        {
            AllowEnd(after);
        }
        else if (fonts.Find(span.Font, _codePoints.AsSpan(0, count)) is { } font)
        {
            for (var i = 0; i < count; i++)
            {
                _glyphs.Add(GlyphOf(span, font, _codePoints[i], i == count - 1 ? after : LineEnd.Forbidden, KindOf(_codePoints[i], i)));
            }
        }
        else
        {
            AddReplacement(span, cluster.ToString(), after);
        }
    }

    // A space of no width: the line may end after the letter before it.
    private void AllowEnd(LineEnd after)
    {
        if (after == LineEnd.Allowed && _glyphs.Count > 0)
        {
            _glyphs[^1] = _glyphs[^1] with { After = after };
        }
    }

    private void AddReplacement(TextSpan span, string original, LineEnd after)
    {
        if (original != "\uFFFD")
        {
            var codes = string.Join(' ', original.EnumerateRunes().Select(rune => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")));
            warn($"No font has {original} ({codes}).");
        }

        var font = fonts.Find(span.Font, [FontSubset.Replacement]) ?? span.Font;
        _glyphs.Add(GlyphOf(span, font, FontSubset.Replacement, after, GlyphKind.Letter) with { Original = original });
    }

    private static Glyph GlyphOf(TextSpan span, FontSubset font, int codePoint, LineEnd after, GlyphKind kind)
    {
        var code = font.CodeOf(codePoint);
        return new(span, font, code, font.WidthOf(code) * span.Size / 1000 + span.Tracking, after, kind);
    }

    private static GlyphKind KindOf(int codePoint, int positionInCluster) => codePoint switch
    {
        0x00AD => GlyphKind.SoftHyphen,
        _ when positionInCluster > 0 => GlyphKind.Mark,
        _ when LineEndRules.IsSpace(codePoint) => GlyphKind.Space,
        _ => GlyphKind.Letter,
    };

    // Below the first combining accent every character is a cluster of its own, unless one follows.
    private static int ClusterLength(string text, int place) =>
        text[place] < 0x300 && (place + 1 == text.Length || text[place + 1] < 0x300)
            ? 1
            : StringInfo.GetNextTextElementLength(text, place);

    private static Rune First(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var first, out _);
        return first;
    }
}
