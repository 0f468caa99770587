using System.Globalization;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Controls;

/// <summary>Days and ranges of days in the page's language.</summary>
public static class Dates
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    private static string Dot => Culture.TwoLetterISOLanguageName == "de" ? "." : "";

    public static string Day(DateOnly day) => Write(day, $"d'{Dot}' MMMM yyyy");

    /// <summary>Day and time on the server's clock.</summary>
    public static string Moment(DateTime utc) => utc.ToLocalTime().ToString("g", Culture);

    /// <returns>Null when neither day is known.</returns>
    public static string? Range(this IStringLocalizer<Texts> texts, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } start, null) => texts["Dates_From", Day(start)],
        (null, { } end) => texts["Dates_To", Day(end)],
        ({ } start, { } end) when start == end => Day(start),
        ({ } start, { } end) => texts["Dates_FromTo", Write(start, Shortest(start, end)), Day(end)],
    };

    // "15. bis 20. September 2024": what both days share is said once.
    private static string Shortest(DateOnly start, DateOnly end) => start.Year != end.Year ? $"d'{Dot}' MMMM yyyy"
        : start.Month != end.Month ? $"d'{Dot}' MMMM"
        : $"%d'{Dot}'";

    private static string Write(DateOnly day, string format) => day.ToString(format.Replace("''", "", StringComparison.Ordinal), Culture);
}
