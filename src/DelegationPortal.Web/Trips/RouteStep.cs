using DelegationPortal.Trips;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Trips;

/// <summary>A station in the strip below the map.</summary>
public sealed record RouteStep(string City, string Url, int Visits, bool IsHere = false)
{
    /// <summary>Leading down the trip page itself.</summary>
    public static IReadOnlyList<RouteStep> OnTripPage(TripDetails trip) =>
        [.. trip.Stops.Select(s => new RouteStep(s.City, $"#{s.Slug}", s.Visits.Count))];

    public static IReadOnlyList<RouteStep> ToTripPage(TripSummary trip) =>
        [.. trip.Stops.Select(s => new RouteStep(s.City, PortalUrls.TripAtStop(trip.Slug, s.Slug), s.Visits))];

    public static IReadOnlyList<RouteStep> OnStopPage(TripDetails trip, StopDetails here) =>
        [.. trip.Stops.Select(s => new RouteStep(s.City, PortalUrls.Stop(trip.Slug, s.Slug), s.Visits.Count, s == here))];
}
