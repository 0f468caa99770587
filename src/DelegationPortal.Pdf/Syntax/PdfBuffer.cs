using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DelegationPortal.Pdf.Syntax;

/// <summary>
/// Bytes of PDF syntax that grow line by line. What stands in the braces of a line is written as the token that its type
/// says; there is no way to write a plain string, so nothing goes in without being escaped.
/// </summary>
internal sealed partial class PdfBuffer
{
    private const string Hexadecimal = "0123456789ABCDEF";
    private byte[] _bytes = new byte[512];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Line([InterpolatedStringHandlerArgument("")] ref Syntax syntax)
    {
        _ = syntax;
        Byte((byte)'\n');
    }

    /// <summary>The same without the end of line, for lines that are put together from parts.</summary>
    public void Part([InterpolatedStringHandlerArgument("")] ref Syntax syntax)
    {
        _ = syntax;
        Byte((byte)' ');
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>A character code of two bytes, in hexadecimal.</summary>
    public void Code(ushort code)
    {
        Byte((byte)Hexadecimal[code >> 12]);
        Byte((byte)Hexadecimal[(code >> 8) & 15]);
        Byte((byte)Hexadecimal[(code >> 4) & 15]);
        Byte((byte)Hexadecimal[code & 15]);
    }

    private void Byte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }
    }

    private void Ascii(string text)
    {
        Reserve(text.Length);
        Length += Encoding.ASCII.GetBytes(text, _bytes.AsSpan(Length));
    }

    private void Integer(long value)
    {
        Reserve(20);
        value.TryFormat(_bytes.AsSpan(Length), out var written, provider: CultureInfo.InvariantCulture);
        Length += written;
    }

    // Four decimals are enough for the largest scale of a drawing; no exponent is allowed (7.3.3).
    private void Real(double value)
    {
        const int Parts = 10_000;
        var parts = (long)Math.Round(value * Parts);
        if (parts < 0)
        {
            Byte((byte)'-');
            parts = -parts;
        }

        Integer(parts / Parts);
        var fraction = (int)(parts % Parts);
        if (fraction == 0)
        {
            return;
        }

        Byte((byte)'.');
        for (var unit = Parts / 10; fraction > 0; unit /= 10)
        {
            Byte((byte)('0' + fraction / unit));
            fraction %= unit;
        }
    }

    private void Hex(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'<');
        foreach (var each in bytes)
        {
            Byte((byte)Hexadecimal[each >> 4]);
            Byte((byte)Hexadecimal[each & 15]);
        }

        Byte((byte)'>');
    }

    private void Name(string name)
    {
        Byte((byte)'/');
        foreach (var each in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)each) || each is (byte)'-' or (byte)'_' or (byte)'+' or (byte)'.')
            {
                Byte(each);
            }
            else
            {
                Ascii("#" + each.ToString("X2", CultureInfo.InvariantCulture));
            }
        }
    }

    private void Text(string text)
    {
        if (text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            Hex([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
            return;
        }

        Byte((byte)'(');
        foreach (var each in text)
        {
            if (each is '(' or ')' or '\\')
            {
                Byte((byte)'\\');
            }

            Byte((byte)each);
        }

        Byte((byte)')');
    }
}
