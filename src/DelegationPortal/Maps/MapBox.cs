namespace DelegationPortal.Maps;

/// <summary>What a name covers.</summary>
internal readonly record struct MapBox(double Left, double Top, double Right, double Bottom)
{
    public bool IsInside(MapView view) => Left >= view.X && Right <= view.Right && Top >= view.Y && Bottom <= view.Bottom;

    public bool Overlaps(MapBox other) => Left < other.Right && Right > other.Left && Top < other.Bottom && Bottom > other.Top;

    public bool Touches(MapPoint centre, double radius) =>
        double.Hypot(centre.X - Math.Clamp(centre.X, Left, Right), centre.Y - Math.Clamp(centre.Y, Top, Bottom)) < radius;

    public static MapBox Of(MapLabel label, double letter)
    {
        var width = MapScale.TextWidth(label.Text, letter);
        var left = label.Anchor switch
        {
            LabelAnchor.Start => label.Position.X,
            LabelAnchor.Middle => label.Position.X - width / 2,
            LabelAnchor.End => label.Position.X - width,
        };
        return new(left, label.Position.Y - letter * 0.55, left + width, label.Position.Y + letter * 0.55);
    }
}
