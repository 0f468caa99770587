using DelegationPortal.Maps;

namespace DelegationPortal.Tests.Maps;

internal static class Trip
{
    public static RouteMapDrawing Draw(params string[] names) => RouteMap.Draw(Stops(names))!;

    public static MapStop[] Stops(params string[] names) => [.. names.Select((name, i) => Stop(i + 1, name))];

    public static MapStop Stop(int number, string name)
    {
        var place = Gazetteer.Default.Find(name)[0];
        return new(number, place.Name, place.Country, place.Latitude, place.Longitude);
    }
}
