using System.Globalization;
using System.Text;

namespace DelegationPortal.Web.Controls;

/// <summary>Words of somebody else, in the quotation marks of the page's language; marks inside become the inner ones.</summary>
public static class Quotation
{
    private const string Marks = "„“”\"";

    public static string Of(string text)
    {
        var (open, close, innerOpen, innerClose) = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? ('„', '“', '‚', '‘') : ('“', '”', '‘', '’');
        var quoted = new StringBuilder(text.Length + 2).Append(open);
        for (var i = 0; i < text.Length; i++)
        {
            quoted.Append(Marks.Contains(text[i]) ? Opens(text, i) ? innerOpen : innerClose : text[i]);
        }

        return quoted.Append(close).ToString();
    }

    private static bool Opens(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || "([–—/".Contains(text[at - 1]);
}
