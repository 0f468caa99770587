using System.Buffers.Binary;
using System.Text;

namespace DelegationPortal.Pdf.Metadata;

/// <summary>
/// The colour space sRGB as an ICC profile of version 4.2 (ICC.1:2004-10): the primaries of IEC 61966-2-1, adapted to the white
/// D50 by Bradford's method, and its curve as a formula.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private static readonly double[] D50 = [0.9642, 1, 0.8249];

    public static byte[] Bytes { get; } = Build();

    private static byte[] Build()
    {
        var curve = Parametric();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Localized("sRGB")),
            ("cprt", Localized("No copyright, use freely")),
            ("wtpt", Fixed("XYZ ", D50)),
            ("chad", Fixed("sf32", [1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316])),
            ("rXYZ", Fixed("XYZ ", [0.4360747, 0.2225045, 0.0139322])),
            ("gXYZ", Fixed("XYZ ", [0.3850649, 0.7168786, 0.0971045])),
            ("bXYZ", Fixed("XYZ ", [0.1430804, 0.0606169, 0.7141733])),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var start = HeaderLength + 4 + 12 * tags.Length;
        var body = new List<byte>();
        var table = new byte[4 + 12 * tags.Length];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        var places = new Dictionary<byte[], int>();
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, data) = tags[i];
            if (places.TryAdd(data, start + body.Count))
            {
                body.AddRange(data);
            }

            var entry = table.AsSpan(4 + 12 * i);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], places[data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
        }

        return [.. Header(start + body.Count), .. table, .. body];
    }

    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, length);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x04200000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        // The day of the file is that of the profile specification, so that it never changes.
        ReadOnlySpan<ushort> day = [2004, 10, 1];
        for (var i = 0; i < day.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24 + 2 * i), day[i]);
        }

        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        Numbers(D50).CopyTo(header, 68);
        return header;
    }

    // ((x + 0.055) / 1.055) ^ 2.4 from 0.04045 on, x / 12.92 below: function type 3.
    private static byte[] Parametric() => [.. "para"u8, 0, 0, 0, 0, 0, 3, 0, 0, .. Numbers([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])];

    private static byte[] Fixed(string type, double[] values) => [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. Numbers(values)];

    private static byte[] Localized(string text)
    {
        var unicode = Encoding.BigEndianUnicode.GetBytes(text);
        var padding = new byte[-unicode.Length & 3];
        return [.. "mluc"u8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 12, .. "enUS"u8, 0, 0, 0, (byte)unicode.Length, 0, 0, 0, 28, .. unicode, .. padding];
    }

    // Fixed point numbers: sixteen bits before and behind the point.
    private static byte[] Numbers(double[] values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), (int)Math.Round(values[i] * 65536));
        }

        return bytes;
    }
}
