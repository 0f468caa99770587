using System.Buffers;
using System.Text;

namespace DelegationPortal.Documents;

/// <summary>The lines that calendars (RFC 5545) and contact cards (RFC 6350, 2426) are made of.</summary>
internal sealed class ContentLines
{
    private const int LongestLine = 75;

    private static readonly byte[] LineEnd = "\r\n"u8.ToArray();
    private static readonly byte[] Continued = "\r\n "u8.ToArray();

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>A value that has a form of its own: a day, an address, a word of the standard.</summary>
    public ContentLines Add(string name, string value)
    {
        var room = LongestLine;
        foreach (var rune in $"{name}:{value}".EnumerateRunes().Where(r => !Rune.IsControl(r) || r.Value == '\t'))
        {
            // Lines are folded by bytes, and never inside of a character.
            if (rune.Utf8SequenceLength > room)
            {
                _bytes.Write(Continued);
                room = LongestLine - 1;
            }

            _bytes.Advance(rune.EncodeToUtf8(_bytes.GetSpan(4)));
            room -= rune.Utf8SequenceLength;
        }

        _bytes.Write(LineEnd);
        return this;
    }

    /// <summary>What people wrote; left out when there is nothing.</summary>
    public ContentLines AddText(string name, string? text) => string.IsNullOrWhiteSpace(text) ? this : Add(name, Escaped(text));

    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();

    public static string Escaped(string text) => text.Trim().ReplaceLineEndings("\n")
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);
}
