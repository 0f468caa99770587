using System.Text.RegularExpressions;

namespace DelegationPortal.Contacts;

/// <summary>A number as printed, made diallable from anywhere.</summary>
public static partial class PhoneNumber
{
    /// <summary>Numbers without a country are German: the magazine prints them for its readers.</summary>
    private const string HomeCountry = "49";

    private const int LongestNumber = 15;

    /// <returns>Null when it is not surely one number; then it is text and no link.</returns>
    public static string? ToUri(string printed)
    {
        var number = TrunkZero().Replace(printed, "").Trim();
        if (!Dialled().IsMatch(number))
        {
            return null;
        }

        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var international = number.StartsWith('+') ? digits
            : digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..]
            : digits.StartsWith('0') ? HomeCountry + digits[1..]
            : null;
        return international switch
        {
            null => $"tel:{digits}",
            { Length: <= LongestNumber } => $"tel:+{international}",
            _ => null,
        };
    }

    // +49 (0)30: the zero is dialled only inside the country.
    [GeneratedRegex(@"(?<=^\s*(?:\+|00)[\d\s]*)\(0\)")]
    private static partial Regex TrunkZero();

    [GeneratedRegex(@"^\+?[\d\s/().\-–]{3,30}$")]
    private static partial Regex Dialled();
}
