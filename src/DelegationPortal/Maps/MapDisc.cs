namespace DelegationPortal.Maps;

/// <summary>The numbered mark of a stop. Discs too close to tell apart have been moved asunder.</summary>
public sealed record MapDisc(int Number, MapPoint Centre, double Radius, bool IsHere);
