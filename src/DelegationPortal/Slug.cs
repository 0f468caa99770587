using System.Globalization;
using System.Text;

namespace DelegationPortal;

/// <summary>The words of a title as they stand in an address: lower case, ä as ae, nothing but a–z, 0–9 and single hyphens.</summary>
public static class Slug
{
    private const int MaximumLength = 80;

    /// <returns>Empty when the text has no letter or digit that ASCII knows.</returns>
    public static string From(string text)
    {
        var spelled = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            spelled.Append(letter switch
            {
                'ä' => "ae", 'ö' => "oe", 'ü' => "ue", 'ß' => "ss",
                'æ' => "ae", 'ø' => "o", 'œ' => "oe", 'ł' => "l", 'đ' => "d", 'ı' => "i",
                _ => letter.ToString(),
            });
        }

        var slug = new StringBuilder(spelled.Length);
        foreach (var letter in WithoutLoneSurrogates(spelled).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, MaximumLength)).Trim('-');
    }

    /// <summary>The slug, or <paramref name="fallback"/> where the text gives none, numbered until it is not taken.</summary>
    public static string Unique(string text, string fallback, IReadOnlySet<string> taken)
    {
        var slug = From(text) is { Length: > 0 } own ? own : fallback;
        return taken.Contains(slug)
            ? Enumerable.Range(2, int.MaxValue - 2).Select(n => string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}")).First(s => !taken.Contains(s))
            : slug;
    }

    // Normalize throws on half a surrogate pair; Unicode's replacement character is no letter and so becomes a hyphen.
    private static string WithoutLoneSurrogates(StringBuilder text) =>
        string.Concat(text.ToString().EnumerateRunes().Select(r => r.ToString()));
}
