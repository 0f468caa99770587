using System.Globalization;

namespace DelegationPortal.Pdf.Drawing;

/// <summary>Reads SVG's path data; quadratic curves become cubic ones.</summary>
internal sealed class SvgPathReader
{
    private readonly string _text;
    private readonly VectorPath _path = new();
    private int _place;
    private (double X, double Y) _at;
    private (double X, double Y) _start;
    private (double X, double Y) _control;

    private SvgPathReader(string text) => _text = text;

    public static VectorPath Read(string svg)
    {
        var reader = new SvgPathReader(svg);
        reader.Run();
        return reader._path;
    }

    private void Run()
    {
        var command = '\0';
        var previous = '\0';
        while (SkipSeparators())
        {
            if (char.IsAsciiLetter(_text[_place]))
            {
                command = _text[_place++];
            }
            else if (char.ToUpperInvariant(command) is '\0' or 'Z')
            {
                throw Unreadable();
            }

            Step(command, char.ToUpperInvariant(previous));
            previous = command;
            // Further pairs after a move are lines.
            command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
        }
    }

    private void Step(char command, char previous)
    {
        var from = char.IsAsciiLetterLower(command) ? _at : (X: 0, Y: 0);
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                _start = Go(Point(from));
                _path.MoveTo(_at.X, _at.Y);
                break;
            case 'L':
                Line(Point(from));
                break;
            case 'H':
                Line((from.X + Number(), _at.Y));
                break;
            case 'V':
                Line((_at.X, from.Y + Number()));
                break;
            case 'C':
                Curve(Point(from), Point(from), Point(from));
                break;
            case 'S':
                Curve(previous is 'C' or 'S' ? Mirrored() : _at, Point(from), Point(from));
                break;
            case 'Q':
                Quadratic(Point(from), Point(from));
                break;
            case 'T':
                Quadratic(previous is 'Q' or 'T' ? Mirrored() : _at, Point(from));
                break;
            case 'Z':
                _at = _start;
                _path.Close();
                break;
            default:
                throw Unreadable();
        }
    }

    private void Line((double X, double Y) to)
    {
        Go(to);
        _path.LineTo(to.X, to.Y);
    }

    private void Curve((double X, double Y) first, (double X, double Y) second, (double X, double Y) to)
    {
        Go(to);
        _control = second;
        _path.CurveTo(first.X, first.Y, second.X, second.Y, to.X, to.Y);
    }

    private void Quadratic((double X, double Y) control, (double X, double Y) to)
    {
        Curve(Between(_at, control), Between(to, control), to);
        _control = control;
    }

    private (double X, double Y) Go((double X, double Y) to) => _at = to;

    private (double X, double Y) Mirrored() => (2 * _at.X - _control.X, 2 * _at.Y - _control.Y);

    private static (double X, double Y) Between((double X, double Y) end, (double X, double Y) control) =>
        (end.X + (control.X - end.X) * 2 / 3, end.Y + (control.Y - end.Y) * 2 / 3);

    private (double X, double Y) Point((double X, double Y) from) => (from.X + Number(), from.Y + Number());

    private double Number()
    {
        SkipSeparators();
        var start = _place;
        var dot = false;
        for (; _place < _text.Length; _place++)
        {
            var letter = _text[_place];
            var isSign = letter is '-' or '+' && (_place == start || _text[_place - 1] is 'e' or 'E');
            var isFirstDot = letter == '.' && !dot;
            dot |= letter == '.';
            if (!char.IsAsciiDigit(letter) && !isSign && !isFirstDot && letter is not ('e' or 'E'))
            {
                break;
            }
        }

        return double.TryParse(_text.AsSpan(start, _place - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unreadable();
    }

    private bool SkipSeparators()
    {
        while (_place < _text.Length && (char.IsWhiteSpace(_text[_place]) || _text[_place] == ','))
        {
            _place++;
        }

        return _place < _text.Length;
    }

    private FormatException Unreadable() => new($"The path cannot be read at position {_place}.");
}
