namespace DelegationPortal.Maps.Geometry;

/// <summary>The middle of points on the globe: the point whose farthest of them is nearest.</summary>
internal static class GlobeCentre
{
    public static GeoPoint Of(IReadOnlyList<GeoPoint> points)
    {
        var vectors = points.Select(point => point.ToVector()).ToList();
        var centre = vectors[0];
        // Bădoiu and Clarkson: step towards the farthest point, each step shorter than the last.
        for (var i = 1; i <= 300; i++)
        {
            var far = vectors.MinBy(v => v.X * centre.X + v.Y * centre.Y + v.Z * centre.Z);
            var step = 1.0 / (i + 1);
            centre = (centre.X + (far.X - centre.X) * step, centre.Y + (far.Y - centre.Y) * step, centre.Z + (far.Z - centre.Z) * step);
        }

        // Points that surround the globe have no middle.
        var length = Math.Sqrt(centre.X * centre.X + centre.Y * centre.Y + centre.Z * centre.Z);
        return length < 1e-6 ? points[0] : GeoPoint.FromVector(centre.X, centre.Y, centre.Z);
    }

    /// <summary>The middle longitude: opposite the widest gap between two neighbours.</summary>
    public static double LongitudeOf(IReadOnlyList<GeoPoint> points)
    {
        var sorted = points.Select(point => point.Longitude).Order().ToList();
        var (start, widest) = (sorted[0], sorted[0] + 360 - sorted[^1]);
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i] - sorted[i - 1] > widest)
            {
                (start, widest) = (sorted[i], sorted[i] - sorted[i - 1]);
            }
        }

        return GeoPoint.Wrap(start + (360 - widest) / 2);
    }
}
