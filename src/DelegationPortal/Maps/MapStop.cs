namespace DelegationPortal.Maps;

/// <summary>A stop as the map needs it. Without coordinates it is not drawn, and no leg is drawn to or from it.</summary>
public sealed record MapStop(int Number, string Name, string? Country, double? Latitude, double? Longitude);
