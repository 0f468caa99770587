using DelegationPortal.Documents;
using DelegationPortal.Trips;
using DelegationPortal.Web.Documents;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Api;

/// <summary>A trip in a list.</summary>
/// <param name="Data">Where all of it is.</param>
internal sealed record TripItemJson(
    string Slug, string Url, string Data, string Title, string? Lead, string Language, bool Reviewed, DateTime PublishedAt, DateTime UpdatedAt,
    PeriodJson Period, IReadOnlyList<string> Cities, IReadOnlyList<string> Countries)
{
    public static TripItemJson Of(TripSummary trip, HttpContext http) => new(
        trip.Slug,
        http.DocumentLinks().Trip(trip.Slug).AbsoluteUri,
        new Uri(http.PortalAddress(), PortalUrls.TripData(trip.Slug)).AbsoluteUri,
        trip.Title, trip.Lead, trip.Language, trip.IsReviewed, trip.PublishedAt, trip.ChangedAt, PeriodJson.Of(trip.Period),
        [.. trip.Stops.Select(s => s.City)],
        [.. trip.Stops.Select(s => s.Country).OfType<string>().Distinct()]);
}
