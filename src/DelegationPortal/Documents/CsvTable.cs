using System.Text;

namespace DelegationPortal.Documents;

/// <summary>A table for spreadsheets (RFC 4180), in UTF-8 with the mark by which Excel knows it.</summary>
internal static class CsvTable
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    private const string BeginningsOfFormulas = "=+-@\t\r\n＝＋－＠";

    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <param name="rows">The first has the headings.</param>
    public static byte[] Of(IEnumerable<IEnumerable<string?>> rows) =>
        [.. Utf8WithMark.GetPreamble(), .. Utf8WithMark.GetBytes(string.Concat(rows.Select(row => string.Join(',', row.Select(Cell)) + "\r\n")))];

    private static string Cell(string? text) => Quoted(Defused(text ?? ""));

    // A spreadsheet must not calculate with what somebody wrote; see docs/decisions/0018-what-is-taken-along.md.
    private static string Defused(string text) => BeginsFormula(text) || BeginsFormula(text.TrimStart()) ? $"'{text}" : text;

    private static bool BeginsFormula(string text) => text is [var first, ..] && BeginningsOfFormulas.Contains(first);

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
