using DelegationPortal.Pdf.Syntax;

namespace DelegationPortal.Pdf.Drawing;

/// <summary>Writes paths as ISO 32000-1, 8.5 has them.</summary>
internal static class PathSyntax
{
    public static void Write(PdfBuffer syntax, PathShape shape)
    {
        foreach (var step in shape.Path.Steps)
        {
            switch (step.Command)
            {
                case PathCommand.Move: syntax.Line($"{step.X} {step.Y} m"); break;
                case PathCommand.Line: syntax.Line($"{step.X} {step.Y} l"); break;
                case PathCommand.Curve: syntax.Line($"{step.X1} {step.Y1} {step.X2} {step.Y2} {step.X} {step.Y} c"); break;
                case PathCommand.Close: syntax.Line($"h"); break;
            }
        }

        switch (shape.Fill is not null, shape.Stroke is not null, shape.EvenOdd)
        {
            case (true, true, false): syntax.Line($"B"); break;
            case (true, true, true): syntax.Line($"B*"); break;
            case (true, false, false): syntax.Line($"f"); break;
            case (true, false, true): syntax.Line($"f*"); break;
            case (false, true, _): syntax.Line($"S"); break;
            case (false, false, _): syntax.Line($"n"); break;
        }
    }
}
