namespace DelegationPortal.Maps;

/// <summary>A line, or the edge of an area. Areas are filled by the nonzero rule: holes run the other way round.</summary>
public sealed record MapFigure(IReadOnlyList<MapPoint> Points, bool Closed);
