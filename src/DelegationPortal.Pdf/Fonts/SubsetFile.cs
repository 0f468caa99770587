using System.Buffers.Binary;

namespace DelegationPortal.Pdf.Fonts;

/// <summary>Writes a font file that holds the glyphs of a subset and those that they are composed of, with the tables that ISO 32000-1, 9.9 asks for.</summary>
internal static class SubsetFile
{
    private const uint Magic = 0xB1B0AFBA;

    public static byte[] Write(FontSubset subset)
    {
        var font = subset.File;
        List<ushort> glyphs = [.. subset.Glyphs.Select(each => each.Glyph)];
        var outlines = CopyOutlines(font, glyphs);

        var glyf = outlines.SelectMany(each => each).ToArray();
        var loca = new byte[4 * (outlines.Count + 1)];
        var offset = 0;
        for (var i = 0; i < outlines.Count; i++)
        {
            offset += outlines[i].Length;
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (i + 1)), offset);
        }

        var hmtx = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)font.AdvanceOf(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * i + 2), font.LeftBearingOf(glyphs[i]));
        }

        var head = font.Head.ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var hhea = font.Horizontal.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        var maxp = font.Profile.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);

        return Assemble([("glyf", glyf), ("head", head), ("hhea", hhea), ("hmtx", hmtx), ("loca", loca), ("maxp", maxp)]);
    }

    // Components are found while copying and join at the end, so the list grows under the loop.
    private static List<byte[]> CopyOutlines(FontFile font, List<ushort> glyphs)
    {
        var outlines = new List<byte[]>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            var outline = font.Outlines.Copy(glyphs[i], component => NumberOf(component, glyphs));
            outlines.Add([.. outline, .. new byte[-outline.Length & 3]]);
        }

        return outlines;
    }

    private static ushort NumberOf(ushort glyph, List<ushort> glyphs)
    {
        var number = glyphs.IndexOf(glyph);
        if (number < 0)
        {
            number = glyphs.Count;
            glyphs.Add(glyph);
        }

        return (ushort)number;
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tables)
    {
        var start = 12 + 16 * tables.Length;
        var file = new byte[start + tables.Sum(table => Padded(table.Data.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Length);
        // The search fields for six tables: the greatest power of two below, times 16; its logarithm; the rest.
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), 64);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), 2);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * tables.Length - 64));
        var headStart = 0;
        for (var i = 0; i < tables.Length; i++)
        {
            var (tag, data) = tables[i];
            data.CopyTo(file, start);
            var entry = file.AsSpan(12 + 16 * i, 16);
            System.Text.Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(start, Padded(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], start);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], data.Length);
            headStart = tag == "head" ? start : headStart;
            start += Padded(data.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headStart + 8), Magic - Sum(file));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> padded)
    {
        var sum = 0u;
        for (var i = 0; i < padded.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(padded[i..]);
        }

        return sum;
    }
}
