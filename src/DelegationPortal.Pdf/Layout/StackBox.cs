namespace DelegationPortal.Pdf.Layout;

/// <summary>Boxes one below the other.</summary>
internal sealed class StackBox : Box
{
    private readonly Box[] _boxes;
    private readonly Lazy<double> _height;

    // Where each box stands, if that is not simply below the one before.
    private readonly double[]? _places;

    public StackBox(IEnumerable<Box> boxes, double[]? places = null)
    {
        _boxes = [.. boxes];
        _places = places;
        _height = new(() => _boxes.Length == 0 ? 0 : Places()[^1] + _boxes[^1].Height, isThreadSafe: false);
    }

    public override double Height => _height.Value;

    public override double SpaceBefore => _boxes.Length == 0 ? 0 : _boxes[0].SpaceBefore;

    public override double SpaceAfter => _boxes.Length == 0 ? 0 : _boxes[^1].SpaceAfter;

    public override bool KeepWithNext => _boxes.Length > 0 && _boxes[^1].KeepWithNext;

    public override IEnumerable<Box> Inside => _boxes;

    public bool IsEmpty => _boxes.Length == 0;

    public override Division Divide(double room, bool force)
    {
        var y = 0.0;
        var places = new List<double>();
        for (var i = 0; i < _boxes.Length; i++)
        {
            var box = _boxes[i];
            var top = y + GapBefore(i);
            if (box is PageBottomBox && i > 0 && top + box.Height <= room)
            {
                top = room - box.Height;
            }

            if (top + box.Height > room + Tolerance)
            {
                return DivideAt(i, top, room, force, places);
            }

            places.Add(top);
            y = top + box.Height;
        }

        return new(new StackBox(_boxes, [.. places]), null);
    }

    public override void Paint(PaintContext paint, double x, double y)
    {
        foreach (var (box, top) in _boxes.Zip(Places()))
        {
            box.Paint(paint, x, y + top);
        }
    }

    private const double Tolerance = 0.001;

    private Division DivideAt(int index, double top, double room, bool force, List<double> places)
    {
        var (fitting, rest) = _boxes[index].Divide(room - top, force && index == 0);
        if (fitting is null)
        {
            var before = BreakBefore(index);
            if (before > 0)
            {
                return new(Fitting(before, places), new StackBox(_boxes[before..]));
            }

            if (!force)
            {
                return new(null, this);
            }

            // Nothing but headings above: what follows them has to begin here.
            (fitting, rest) = _boxes[index].Divide(room - top, force: true);
        }

        List<Box> fit = [.. _boxes[..index]];
        List<Box> left = [.. _boxes[(index + 1)..]];
        if (fitting is not null)
        {
            fit.Add(fitting);
            places.Add(top);
        }

        if (rest is not null)
        {
            left.Insert(0, rest);
        }

        return new(new StackBox(fit, [.. places]), left.Count == 0 ? null : new StackBox(left));
    }

    private StackBox Fitting(int count, List<double> places) => new(_boxes[..count], [.. places.Take(count)]);

    private int BreakBefore(int index)
    {
        while (index > 0 && _boxes[index - 1].KeepWithNext)
        {
            index--;
        }

        return index;
    }

    private double GapBefore(int index) => index == 0 ? 0 : Math.Max(_boxes[index - 1].SpaceAfter, _boxes[index].SpaceBefore);

    private double[] Places()
    {
        if (_places is not null)
        {
            return _places;
        }

        var places = new double[_boxes.Length];
        for (var i = 1; i < places.Length; i++)
        {
            places[i] = places[i - 1] + _boxes[i - 1].Height + GapBefore(i);
        }

        return places;
    }
}
