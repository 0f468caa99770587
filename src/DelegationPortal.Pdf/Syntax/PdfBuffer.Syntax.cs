using System.Globalization;
using System.Runtime.CompilerServices;

namespace DelegationPortal.Pdf.Syntax;

internal sealed partial class PdfBuffer
{
    /// <summary>Takes the parts of an interpolated string as the compiler hands them out.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Syntax(int literalLength, int formattedCount, PdfBuffer buffer)
    {
        private readonly int _expected = literalLength + formattedCount;

        public void AppendLiteral(string literal)
        {
            buffer.Reserve(_expected);
            buffer.Ascii(literal);
        }

        public void AppendFormatted(int value) => buffer.Integer(value);

        public void AppendFormatted(long value) => buffer.Integer(value);

        public void AppendFormatted(double value) => buffer.Real(value);

        public void AppendFormatted(PdfName value) => buffer.Name(value.Value);

        public void AppendFormatted(PdfText value) => buffer.Text(value.Value);

        public void AppendFormatted(PdfBytes value) => buffer.Hex(value.Value.Span);

        public void AppendFormatted(PdfDate value) =>
            buffer.Ascii(value.Value.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture));

        public void AppendFormatted(PdfRef value)
        {
            buffer.Integer(value.Number);
            buffer.Ascii(" 0 R");
        }

        public void AppendFormatted(IEnumerable<PdfRef> values)
        {
            foreach (var value in values)
            {
                AppendFormatted(value);
                buffer.Byte((byte)' ');
            }
        }

        public void AppendFormatted(IEnumerable<double> values)
        {
            foreach (var value in values)
            {
                AppendFormatted(value);
                buffer.Byte((byte)' ');
            }
        }
    }
}
