using System.Globalization;
using DelegationPortal.Maps;
using DelegationPortal.Trips;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Trips;

/// <summary>What is said of a trip in one line.</summary>
public static class TripTexts
{
    public static IEnumerable<string> CountryNames(IEnumerable<string> codes) => codes.Select(CountryName);

    public static string CountryName(string code) => Gazetteer.CountryName(code, CultureInfo.CurrentUICulture);

    /// <summary>"Delegationsreise: USA". Not "in die USA": which countries take an article cannot be known for all.</summary>
    public static string TripKind(this IStringLocalizer<Texts> texts, IReadOnlyList<string> countries) =>
        countries.Count == 0 ? texts["Trip"] : texts["Trip_To", string.Join(", ", CountryNames(countries))];

    /// <summary>"Station 2 von 3, USA".</summary>
    public static string Where(this IStringLocalizer<Texts> texts, StopDetails stop, int stops) => stop.Country is { } country
        ? texts["Stop_WhereIn", stop.Number, stops, CountryName(country)]
        : texts["Stop_Where", stop.Number, stops];

    /// <summary>What somebody is or was there as: role and organisation; empty when neither is told.</summary>
    public static string Function(string? role, string? organisation) => string.Join(", ", ((string?[])[role, organisation]).OfType<string>());

    /// <summary>As exact as the source: days if it has them, its own words, and that it leaves the day open.</summary>
    public static string Period(this IStringLocalizer<Texts> texts, TripPeriod period)
    {
        var words = period.Text is { } text ? Quotation.Of(text) : null;
        var days = texts.Range(period.From, period.To);
        return (days, words) switch
        {
            (null, null) => texts["Period_Open"],
            (null, _) => texts["Period_Vague", words],
            (_, null) => days,
            _ => texts["Period_Exact", days, words],
        };
    }

    /// <summary>"Berliner Wirtschaft 12 | 2024 · …": where and when a trip was printed.</summary>
    public static string Issue(TripSummary trip) =>
        string.Join(" ", ((string?[])[trip.Publication, trip.IssueLabel]).OfType<string>());

    public static string Way(TripSummary trip) => string.Join(" – ", trip.Stops.Select(s => s.City));
}
