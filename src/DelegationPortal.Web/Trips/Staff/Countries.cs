using System.Globalization;
using DelegationPortal.Maps;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Trips.Staff;

/// <summary>The countries of the world to choose from, by name in the reader's language.</summary>
internal static class Countries
{
    public static IReadOnlyList<(string Code, string Name)> Choices(IStringLocalizer<Texts> texts) =>
        [("", texts["Country_Open"]), .. Gazetteer.CountryCodes
            .Select(code => (code, Gazetteer.CountryName(code, CultureInfo.CurrentUICulture)))
            .OrderBy(c => c.Item2, StringComparer.CurrentCulture)];
}
