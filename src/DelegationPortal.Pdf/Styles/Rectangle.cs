namespace DelegationPortal.Pdf.Styles;

/// <summary>In points of PDF space: the origin is the lower left corner of the page, y grows upwards.</summary>
internal readonly record struct Rectangle(double Left, double Bottom, double Right, double Top)
{
    public double[] Sides => [Left, Bottom, Right, Top];

    public Rectangle Around(Rectangle other) => new(
        Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
