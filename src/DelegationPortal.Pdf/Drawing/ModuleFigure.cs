using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Styles;

namespace DelegationPortal.Pdf.Drawing;

/// <summary>A square code, such as a QR code, as a figure.</summary>
public static class ModuleFigure
{
    /// <param name="modules">By row and column, true where it is dark; without a quiet zone.</param>
    /// <param name="size">Width and height in points.</param>
    public static Figure Create(string alt, bool[,] modules, double size, Color color)
    {
        var path = new VectorPath();
        var (rows, columns) = (modules.GetLength(0), modules.GetLength(1));
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var start = column;
                while (column < columns && modules[row, column])
                {
                    column++;
                }

                if (column > start)
                {
                    path.MoveTo(start, row).LineTo(column, row).LineTo(column, row + 1).LineTo(start, row + 1).Close();
                }
            }
        }

        return new(alt, size, size, [new PathShape(path) { Fill = color }]) { ViewBox = new(0, 0, columns, rows) };
    }
}
