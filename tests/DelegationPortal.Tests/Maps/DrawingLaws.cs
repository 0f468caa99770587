using DelegationPortal.Maps;

namespace DelegationPortal.Tests.Maps;

/// <summary>What must be true of every drawing, whatever the trip.</summary>
internal static class DrawingLaws
{
    public static void Hold(RouteMapDrawing drawing)
    {
        var view = drawing.View;
        var isWhole = view.Width == 720;
        var figures = drawing.Graticule.Concat(drawing.FarLand).Concat(drawing.Land).ToList();

        Assert.All(figures.SelectMany(figure => figure.Points), point => Assert.True(view.Contains(point, -0.05), $"{point} in {view}"));
        Assert.All(drawing.FarLand.Concat(drawing.Land), figure => Assert.True(figure.Closed && figure.Points.Count > 2));
        Assert.InRange(new[] { drawing.Graticule, drawing.FarLand, drawing.Land }.Sum(role => role.ToSvgPath().Length) + drawing.Route.ToSvgPath().Length, 0, 5000);
        Assert.DoesNotContain("N", drawing.Route.ToSvgPath(), StringComparison.Ordinal);

        // A crop may cut the discs of other stops at its edge, never the disc of its own.
        Assert.NotEmpty(drawing.Discs);
        Assert.All(drawing.Discs.Where(disc => isWhole || disc.IsHere), disc => Assert.True(view.Contains(disc.Centre, disc.Radius), $"{disc} in {view}"));
        Assert.All(drawing.Route, leg => Assert.All(Enumerable.Range(0, 11), t => Assert.True(!isWhole || view.Contains(leg.At(t / 10.0)))));

        var boxes = drawing.Labels.Select(label => MapBox.Of(label, isWhole ? 22 : 10)).ToList();
        Assert.All(boxes, box => Assert.True(box.IsInside(view), $"{box} in {view}"));
        Assert.All(boxes, box => Assert.DoesNotContain(drawing.Discs, disc => box.Touches(disc.Centre, disc.Radius)));
        Assert.All(boxes, (box, i) => Assert.DoesNotContain(boxes.Skip(i + 1), other => box.Overlaps(other)));
    }
}
