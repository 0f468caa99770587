using System.Buffers.Binary;
using System.IO.Compression;

namespace DelegationPortal.Pdf.Fonts;

/// <summary>The tables of a font file: plain sfnt, or WOFF 1.0, whose tables are the same, each deflated by itself.</summary>
internal static class FontContainer
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint Woff = 0x774F4646;

    /// <returns>Tables by their four-letter tags.</returns>
    /// <exception cref="InvalidDataException">The file is no font that we can read.</exception>
    public static Dictionary<string, ReadOnlyMemory<byte>> Open(ReadOnlyMemory<byte> file)
    {
        try
        {
            return BinaryPrimitives.ReadUInt32BigEndian(file.Span) switch
            {
                TrueType or AppleTrueType => OpenPlain(file),
                Woff => OpenWoff(file),
                _ => throw new InvalidDataException("Only TrueType outlines can be embedded, in a .ttf or .woff file: this is something else."),
            };
        }
        catch (ArgumentOutOfRangeException broken)
        {
            throw new InvalidDataException("The font file ends too early.", broken);
        }
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> OpenPlain(ReadOnlyMemory<byte> file)
    {
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.Span[4..]);
        for (var i = 0; i < count; i++)
        {
            var entry = file.Span.Slice(12 + 16 * i, 16);
            tables[Tag(entry)] = file.Slice(Number(entry, 8), Number(entry, 12));
        }

        return tables;
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> OpenWoff(ReadOnlyMemory<byte> file)
    {
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.Span[12..]);
        for (var i = 0; i < count; i++)
        {
            var entry = file.Span.Slice(44 + 20 * i, 20);
            var stored = file.Slice(Number(entry, 4), Number(entry, 8));
            var length = Number(entry, 12);
            tables[Tag(entry)] = stored.Length == length ? stored : Inflate(stored, length);
        }

        return tables;
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> packed, int length)
    {
        var table = new byte[length];
        using var inflate = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        inflate.ReadExactly(table);
        return table;
    }

    private static string Tag(ReadOnlySpan<byte> entry) => System.Text.Encoding.ASCII.GetString(entry[..4]);

    private static int Number(ReadOnlySpan<byte> entry, int offset) => BinaryPrimitives.ReadInt32BigEndian(entry[offset..]);
}
