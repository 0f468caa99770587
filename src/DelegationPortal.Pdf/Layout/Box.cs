namespace DelegationPortal.Pdf.Layout;

/// <summary>
/// Something laid out for a given width that stands on a page, or is split over several. Boxes do not change: splitting one
/// gives two new ones. Lengths are in points.
/// </summary>
internal abstract class Box
{
    public abstract double Height { get; }

    public virtual double SpaceBefore => 0;

    public virtual double SpaceAfter => 0;

    /// <summary>Does not stand alone at the bottom of a page.</summary>
    public virtual bool KeepWithNext => false;

    /// <summary>The boxes inside, for whoever looks for one among them.</summary>
    public virtual IEnumerable<Box> Inside => [];

    /// <summary>Divides a box that is higher than the room.</summary>
    /// <param name="force">It stands at the top of a page, so that something has to fit, whatever that looks like.</param>
    public virtual Division Divide(double room, bool force) => force ? new(this, null) : new(null, this);

    /// <param name="x">Of the left edge, from the left edge of the page.</param>
    /// <param name="y">Of the upper edge, from the upper edge of the page.</param>
    public abstract void Paint(PaintContext paint, double x, double y);
}

/// <param name="Fitting">What fits; nothing if all of it has to wait for the next page.</param>
/// <param name="Rest">What does not; nothing if all fits.</param>
internal readonly record struct Division(Box? Fitting, Box? Rest);
