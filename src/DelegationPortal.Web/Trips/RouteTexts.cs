using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Trips;

public static class RouteTexts
{
    /// <summary>The way in words, for those who do not see the map.</summary>
    /// <param name="here">The city around which the map is cut out; null when it shows all.</param>
    /// <param name="withList">Whether the stations stand below it as a list.</param>
    public static string Way(this IStringLocalizer<Texts> texts, IReadOnlyList<string> cities, string? here, bool withList = true) => string.Join(' ', ((string?[])
    [
        here is null ? null : texts["Map_Around", here].Value,
        cities switch
        {
            [] => null,
            [var only] => texts["Map_One", only].Value,
            [var first, var second] => texts["Map_Two", first, second].Value,
            [var first, var second, ..] => texts["Map_More", first, second, string.Join(", ", cities.Skip(2))].Value,
        },
        withList ? texts["Map_List"].Value : null,
    ]).OfType<string>());
}
