using DelegationPortal.Pdf.Drawing;

namespace DelegationPortal.Pdf.Tests.Drawing;

public sealed class VectorPathTests
{
    [Theory]
    [InlineData("M1,2L3 4", "M1 2 L3 4")]
    [InlineData("m1 2l2 2-1-1z", "M1 2 L3 4 L2 3 Z")]
    [InlineData("M0 0H5V6h-1v.5", "M0 0 L5 0 L5 6 L4 6 L4 6.5")]
    [InlineData("M.5.25 1e1 2", "M0.5 0.25 L10 2")]
    [InlineData("M0 0C1 1 2 2 3 3S5 5 6 6", "M0 0 C1 1 2 2 3 3 C4 4 5 5 6 6")]
    [InlineData("M0 0Q3 3 6 0T12 0", "M0 0 C2 2 4 2 6 0 C8 -2 10 -2 12 0")]
    [InlineData("M5 5l1 0zl1 1", "M5 5 L6 5 Z L6 6")]
    public void Paths_of_SVG_are_read(string svg, string expected)
    {
        var steps = VectorPath.Parse(svg).Steps.Select(step => step.Command switch
        {
            PathCommand.Move => FormattableString.Invariant($"M{step.X} {step.Y}"),
            PathCommand.Line => FormattableString.Invariant($"L{step.X} {step.Y}"),
            PathCommand.Curve => FormattableString.Invariant($"C{step.X1} {step.Y1} {step.X2} {step.Y2} {step.X} {step.Y}"),
            PathCommand.Close => "Z",
        });

        Assert.Equal(expected, string.Join(' ', steps));
    }

    [Theory]
    [InlineData("1 2")]
    [InlineData("M1")]
    [InlineData("M0 0A1 1 0 0 0 2 2")]
    [InlineData("M0 0z1 1")]
    public void What_is_no_path_is_refused(string svg) => Assert.Throws<FormatException>(() => VectorPath.Parse(svg));
}
