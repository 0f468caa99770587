using System.Text;

namespace DelegationPortal.Pdf.Text;

/// <summary>Makes text from anywhere fit to be written: in normal form C, without what XML and PDF do not allow.</summary>
internal static class PlainText
{
    private const int LongestLine = 4_000;
    private const char Replacement = '\uFFFD';

    /// <summary>Keeps line feeds; tabs become spaces, other control characters vanish, half surrogates and noncharacters show as a replacement.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n' or '\r' or 0x2028 or 0x2029 or 0x0085 or 0x000B or 0x000C:
                    clean.Append('\n');
                    break;
                case '\t':
                    clean.Append(' ');
                    break;
                case < ' ' or (>= 0x7F and < 0xA0) or 0xFEFF:
                    break;
                case var value when (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF:
                    clean.Append(Replacement);
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The same on one line, for titles and descriptions; what no string of PDF/A could hold is cut off (ISO 19005-3, 6.1.13).</summary>
    public static string CleanLine(string text)
    {
        var line = Clean(text).Replace('\n', ' ').Trim();
        if (line.Length <= LongestLine)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[LongestLine - 1]) ? LongestLine - 1 : LongestLine;
        return line[..end] + "…";
    }

    /// <summary>Whether nothing of a text can be seen.</summary>
    public static bool IsBlank(string text) =>
        text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune) || rune.Value == 0xAD || LineEndRules.IsInvisible(rune.Value));
}
