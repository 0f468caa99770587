using System.Globalization;
using System.Text;

namespace DelegationPortal.Articles;

/// <summary>Names as e-mail addresses spell them: small letters, ö as oe, no accents.</summary>
public static class LetterFolding
{
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in WithoutSurrogates(text).ToLowerInvariant().Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
            .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    // Half a character cannot be normalised.
    private static string WithoutSurrogates(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.Where(letter => !char.IsSurrogate(letter))) : text;
}
