using System.Text.RegularExpressions;

namespace DelegationPortal.Articles.Layout;

/// <summary>What only captions have: "(v. l.)", "Foto oben:", a number before a name.</summary>
public static partial class CaptionMarks
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    public static readonly Regex Position = new(
        "\\((?:[^()\\n]{0,30}[ ,.])?(?:v\\. ?[lr]\\.|[lr]\\.|M\\.|li\\.|re\\.|Foto|Mitte|links|rechts|left|right|centre|center|vorn|hinten|oben|unten|from left|from right)(?:[ ,.][^()\\n]{0,20})?\\)", Options);

    public static readonly Regex Line = new(
        "^(Bild|Photo|Foto|Picture|Image|Caption|Foto (oben|unten|links|rechts)|Bild (oben|unten|links|rechts)): .{3,300}$", Options | RegexOptions.Multiline);

    public static readonly Regex Placed = new("(?:^|[\\s])(?<head>(Foto|Bild|Photo) (oben|unten|links|rechts|Mitte|above|below|left|right): )", Options);

    public static readonly Regex NumberedHead = new("(?:^|[\\s])(?<number>0?[1-9])[ \\n]+[\\p{Lu}]", Options);

    /// <summary>Does a caption or a contact box begin there, as far as its first words tell?</summary>
    public static bool BeginsAt(string text, int position) => Beginning().IsMatch(text[position..Math.Min(text.Length, position + 200)]);

    // A name or a short head, and then what only captions have.
    [GeneratedRegex(
        "^(([\\p{Lu}][\\p{L}’-]+ ){2,4}\\((?:[0-9]\\. )?(?:v\\. ?[lr]\\.|[lr]\\.|M\\.|Foto|Mitte|links|rechts)|[\\p{Lu}][\\p{L}’-]+( [\\p{L}’-]+){0,4}: [\\p{Lu}]|([\\p{Lu}][\\p{L}’-]+ ){1,3}[\\p{Lu}][\\p{L}’-]+, [^\\n.!?]{0,90}(Tel|Telefon|Phone)\\b)",
        RegexOptions.CultureInvariant, LinePattern.Timeout)]
    private static partial Regex Beginning();
}
