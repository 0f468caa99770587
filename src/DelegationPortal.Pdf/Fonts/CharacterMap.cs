using System.Buffers.Binary;

namespace DelegationPortal.Pdf.Fonts;

/// <summary>Which glyph shows which code point: the font's <c>cmap</c>, formats 4 and 12.</summary>
internal static class CharacterMap
{
    public static Dictionary<int, ushort> Read(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, ushort>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        for (var i = 0; i < count; i++)
        {
            var entry = table[(4 + 8 * i)..];
            var platform = BinaryPrimitives.ReadUInt16BigEndian(entry);
            var subtable = table[BinaryPrimitives.ReadInt32BigEndian(entry[4..])..];
            // Platforms 0 and 3 are Unicode; format 12 holds all that format 4 does and more.
            switch (BinaryPrimitives.ReadUInt16BigEndian(subtable), platform)
            {
                case (4, 0 or 3): ReadSegments(subtable, glyphs); break;
                case (12, 0 or 3): ReadGroups(subtable, glyphs); break;
                default: break;
            }
        }

        return glyphs;
    }

    private static void ReadSegments(ReadOnlySpan<byte> table, Dictionary<int, ushort> glyphs)
    {
        int Word(ReadOnlySpan<byte> from, int offset) => BinaryPrimitives.ReadUInt16BigEndian(from[offset..]);
        var doubled = Word(table, 6);
        for (var segment = 0; segment < doubled; segment += 2)
        {
            var end = Word(table, 14 + segment);
            var start = Word(table, 16 + doubled + segment);
            var delta = Word(table, 16 + 2 * doubled + segment);
            var rangePlace = 16 + 3 * doubled + segment;
            var range = Word(table, rangePlace);
            for (var code = start; code <= end && code != 0xFFFF; code++)
            {
                var glyph = range == 0 ? code : Word(table, rangePlace + range + 2 * (code - start));
                if (range == 0 || glyph != 0)
                {
                    Add(glyphs, code, (ushort)(glyph + delta));
                }
            }
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> table, Dictionary<int, ushort> glyphs)
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(table[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = table[(16 + 12 * i)..];
            var start = BinaryPrimitives.ReadInt32BigEndian(group);
            var end = BinaryPrimitives.ReadInt32BigEndian(group[4..]);
            var glyph = BinaryPrimitives.ReadInt32BigEndian(group[8..]);
            for (var code = start; code <= end; code++)
            {
                Add(glyphs, code, (ushort)(glyph + code - start));
            }
        }
    }

    private static void Add(Dictionary<int, ushort> glyphs, int code, ushort glyph)
    {
        if (glyph != 0)
        {
            glyphs[code] = glyph;
        }
    }
}
