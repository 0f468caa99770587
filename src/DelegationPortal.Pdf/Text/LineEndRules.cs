using System.Text;

namespace DelegationPortal.Pdf.Text;

/// <summary>Where a line may end. Telephone numbers and dates hold together; words break at hyphens and slashes, addresses behind the at sign.</summary>
internal static class LineEndRules
{
    private const string NeverFirst = ".,;:!?)]}%’”";

    public static LineEnd Between(Rune before, Rune current, Rune next)
    {
        if (next.IsBmp && NeverFirst.Contains((char)next.Value))
        {
            return LineEnd.Forbidden;
        }

        return current.Value switch
        {
            ' ' or 0x200B or 0x00AD or 0x1680 or 0x205F => LineEnd.Allowed,
            >= 0x2000 and <= 0x200A and not 0x2007 => LineEnd.Allowed,
            '-' or 0x2010 when Rune.IsLetter(next) && Rune.IsLetterOrDigit(before) => LineEnd.Allowed,
            '/' or '@' when Rune.IsLetter(next) => LineEnd.Allowed,
            0x2013 or 0x2014 when Rune.IsLetter(before) && Rune.IsLetter(next) => LineEnd.Allowed,
            _ => LineEnd.Forbidden,
        };
    }

    /// <summary>Spaces at which lines may end, and which then hang over.</summary>
    public static bool IsSpace(int codePoint) =>
        codePoint is ' ' or 0x1680 or 0x205F or (>= 0x2000 and <= 0x200A and not 0x2007);

    /// <summary>Has an effect but no glyph: joiners, directions, variation selectors, the space of no width.</summary>
    public static bool IsInvisible(int codePoint) =>
        codePoint is (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);
}
