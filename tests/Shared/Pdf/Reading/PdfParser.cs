using System.Globalization;
using System.Text;

namespace DelegationPortal.Testing.Pdf.Reading;

/// <summary>Reads values of PDF syntax (ISO 32000-1, 7.2 and 7.3). Shares nothing with what writes them.</summary>
internal sealed class PdfParser(byte[] bytes, int position = 0)
{
    private const string Delimiters = "()<>[]{}/%";

    public int Position { get; set; } = position;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    /// <returns>An operator or keyword comes as a string.</returns>
    public object? Next()
    {
        SkipSpace();
        switch (Peek())
        {
            case '/': return ReadName();
            case '(': return ReadLiteral();
            case '[': return ReadArray();
            case '<': return Peek(1) == '<' ? ReadDictionary() : ReadHexadecimal();
            default: return ReadWord();
        }
    }

    /// <summary>A value as it stands in an object, where "12 0 R" is one.</summary>
    public object? NextValue()
    {
        var first = Next();
        var after = Position;
        if (first is double number && NextWord() is double && NextWord() is "R")
        {
            return new Reference((int)number);
        }

        Position = after;
        return first;
    }

    public void Expect(string keyword)
    {
        if (Next() is not string word || word != keyword)
        {
            throw new InvalidDataException($"At {Position} there should be \"{keyword}\".");
        }
    }

    // Nothing, if what follows is no number and no keyword.
    private object? NextWord()
    {
        SkipSpace();
        return Position < bytes.Length && !Delimiters.Contains((char)bytes[Position]) ? ReadWord() : null;
    }

    private object? ReadWord()
    {
        var start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !Delimiters.Contains((char)bytes[Position]))
        {
            Position++;
        }

        if (Position == start)
        {
            throw new InvalidDataException($"At {start} stands something unexpected.");
        }

        var word = bytes.AsSpan(start, Position - start);
        if (double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return Encoding.Latin1.GetString(word) switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            var other => other,
        };
    }

    private Name ReadName()
    {
        var text = new List<byte>();
        for (Position++; Position < bytes.Length && !IsSpace(bytes[Position]) && !Delimiters.Contains((char)bytes[Position]); Position++)
        {
            if (bytes[Position] == '#')
            {
                text.Add(Convert.FromHexString(Encoding.ASCII.GetString(bytes, Position + 1, 2))[0]);
                Position += 2;
            }
            else
            {
                text.Add(bytes[Position]);
            }
        }

        return new(Encoding.UTF8.GetString([.. text]));
    }

    private byte[] ReadLiteral()
    {
        var text = new List<byte>();
        var depth = 1;
        for (Position++; ; Position++)
        {
            var each = bytes[Position];
            if (each == '\\')
            {
                text.Add(bytes[++Position]);
                continue;
            }

            depth += each switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth == 0)
            {
                Position++;
                return [.. text];
            }

            text.Add(each);
        }
    }

    private byte[] ReadHexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.ASCII.GetString(bytes, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(digits);
    }

    private List<object?> ReadArray()
    {
        var values = new List<object?>();
        Position++;
        while (!SkipIf("]"))
        {
            values.Add(NextValue());
        }

        return values;
    }

    private Dictionary ReadDictionary()
    {
        var entries = new Dictionary();
        Position += 2;
        while (!SkipIf(">>"))
        {
            var key = (Name)Next()!;
            if (!entries.TryAdd(key.Value, NextValue()))
            {
                throw new InvalidDataException($"A dictionary has {key.Value} twice.");
            }
        }

        return entries;
    }

    private bool SkipIf(string mark)
    {
        SkipSpace();
        var found = Peek() == mark[0] && (mark.Length == 1 || Peek(1) == mark[1]);
        Position += found ? mark.Length : 0;
        return found;
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && (IsSpace(bytes[Position]) || bytes[Position] == '%'))
        {
            Position = bytes[Position] == '%' ? EndOfLine() : Position + 1;
        }
    }

    private int EndOfLine()
    {
        var end = Array.IndexOf(bytes, (byte)'\n', Position);
        return end < 0 ? bytes.Length : end + 1;
    }

    private char Peek(int ahead = 0) => Position + ahead < bytes.Length ? (char)bytes[Position + ahead] : '\0';

    private static bool IsSpace(byte each) => each is 0 or 9 or 10 or 12 or 13 or 32;
}
