using System.Globalization;
using Microsoft.Extensions.Caching.Memory;

namespace DelegationPortal.Maps;

/// <summary>Route maps, each drawn once: drawing takes a tenth of a second, and a way seldom changes.</summary>
public sealed class RouteMaps : IDisposable
{
    private const int Kept = 500;

    private readonly MemoryCache _drawings = new(new MemoryCacheOptions { SizeLimit = Kept });

    /// <inheritdoc cref="RouteMap.Draw"/>
    public RouteMapDrawing? Draw(IReadOnlyList<MapStop> stops, int? here = null) =>
        _drawings.GetOrCreate(Key(stops, here), entry =>
        {
            entry.Size = 1;
            return RouteMap.Draw(stops, here);
        });

    public void Dispose() => _drawings.Dispose();

    private static string Key(IReadOnlyList<MapStop> stops, int? here) =>
        string.Join('\n', stops.Select(stop => stop.ToString()).Append(here?.ToString(CultureInfo.InvariantCulture)));
}
