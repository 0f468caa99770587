using System.Buffers.Binary;

namespace DelegationPortal.Pdf.Fonts;

/// <summary>The drawings of a font's glyphs (<c>glyf</c> and <c>loca</c>), handed out without hinting programs: paper and today's screens need none.</summary>
internal sealed class GlyphOutlines(ReadOnlyMemory<byte> glyf, ReadOnlyMemory<byte> loca, bool longOffsets)
{
    private const int Header = 10;
    private const ushort WordArguments = 0x0001;
    private const ushort OneScale = 0x0008;
    private const ushort MoreComponents = 0x0020;
    private const ushort TwoScales = 0x0040;
    private const ushort Matrix = 0x0080;
    private const ushort Instructions = 0x0100;

    /// <param name="numberOf">The new number of a glyph that this one is composed of.</param>
    /// <returns>Nothing for glyphs that leave no ink, such as the space.</returns>
    public byte[] Copy(ushort glyph, Func<ushort, ushort> numberOf)
    {
        var outline = glyf.Span[Offset(glyph)..Offset(glyph + 1)];
        return outline switch
        {
            { IsEmpty: true } => [],
            _ when BinaryPrimitives.ReadInt16BigEndian(outline) < 0 => CopyComposite(outline, numberOf),
            _ => CopySimple(outline),
        };
    }

    private static byte[] CopySimple(ReadOnlySpan<byte> outline)
    {
        var contours = BinaryPrimitives.ReadInt16BigEndian(outline);
        var programLength = Header + 2 * contours;
        var program = BinaryPrimitives.ReadUInt16BigEndian(outline[programLength..]);
        return [.. outline[..programLength], 0, 0, .. outline[(programLength + 2 + program)..]];
    }

    private static byte[] CopyComposite(ReadOnlySpan<byte> outline, Func<ushort, ushort> numberOf)
    {
        var copy = outline.ToArray();
        var place = Header;
        ushort flags;
        do
        {
            var component = copy.AsSpan(place);
            flags = BinaryPrimitives.ReadUInt16BigEndian(component);
            BinaryPrimitives.WriteUInt16BigEndian(component, (ushort)(flags & ~Instructions));
            BinaryPrimitives.WriteUInt16BigEndian(component[2..], numberOf(BinaryPrimitives.ReadUInt16BigEndian(component[2..])));
            place += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ScaleLength(flags);
        }
        while ((flags & MoreComponents) != 0);

        return copy[..place];
    }

    private static int ScaleLength(ushort flags) => flags switch
    {
        _ when (flags & OneScale) != 0 => 2,
        _ when (flags & TwoScales) != 0 => 4,
        _ when (flags & Matrix) != 0 => 8,
        _ => 0,
    };

    private int Offset(int glyph) => longOffsets
        ? BinaryPrimitives.ReadInt32BigEndian(loca.Span[(4 * glyph)..])
        : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca.Span[(2 * glyph)..]);
}
