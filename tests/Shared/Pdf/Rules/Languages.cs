using System.Text.RegularExpressions;

namespace DelegationPortal.Testing.Pdf.Rules;

/// <summary>The shape of a language tag (BCP 47).</summary>
internal static partial class Languages
{
    public static bool IsTag(string? text) => text is not null && Tag().IsMatch(text);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex Tag();
}
