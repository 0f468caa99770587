namespace DelegationPortal.Maps;

/// <summary>A city of the gazetteer. <see cref="Name"/> is what it is called in German.</summary>
public sealed record Place(string Name, string Country, double Latitude, double Longitude, int Population);
