namespace DelegationPortal.Pdf.Styles;

/// <summary>Size and margins of all pages, in points.</summary>
public sealed record PageFormat(double Width, double Height)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public static PageFormat A4 { get; } = new(210 * PointsPerMillimetre, 297 * PointsPerMillimetre);

    public double Top { get; init; } = Millimetres(24);

    public double Right { get; init; } = Millimetres(16);

    public double Bottom { get; init; } = Millimetres(20);

    public double Left { get; init; } = Millimetres(16);

    /// <summary>From the upper edge of the page to the upper edge of the running head.</summary>
    public double HeadOffset { get; init; } = Millimetres(14);

    /// <summary>From the lower edge of the page to the lower edge of the running foot.</summary>
    public double FootOffset { get; init; } = Millimetres(12);

    /// <summary>The width between the margins.</summary>
    public double ContentWidth => Width - Left - Right;

    /// <summary>The height between the margins.</summary>
    public double ContentHeight => Height - Top - Bottom;

    public static double Millimetres(double value) => value * PointsPerMillimetre;
}
