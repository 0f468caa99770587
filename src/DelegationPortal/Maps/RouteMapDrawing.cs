namespace DelegationPortal.Maps;

/// <summary>A route on a map as geometry, for whoever writes SVG or PDF. Draw in this order and clip to the view.</summary>
public sealed record RouteMapDrawing(
    MapView View,
    IReadOnlyList<MapFigure> Graticule,
    IReadOnlyList<MapFigure> FarLand,
    IReadOnlyList<MapFigure> Land,
    IReadOnlyList<MapLeg> Route,
    IReadOnlyList<MapDisc> Discs,
    IReadOnlyList<MapLabel> Labels);
