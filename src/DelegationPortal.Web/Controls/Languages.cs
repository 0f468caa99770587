using System.Globalization;

namespace DelegationPortal.Web.Controls;

public static class Languages
{
    /// <summary>The language for a <c>lang</c> attribute; null, and so no attribute, where it is the page's own.</summary>
    public static string? Differing(string? language) =>
        language == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName ? null : language;
}
