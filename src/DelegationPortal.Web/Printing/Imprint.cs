using System.Globalization;
using DelegationPortal.Documents;
using DelegationPortal.Pdf;
using DelegationPortal.Pdf.Content;
using DelegationPortal.Pdf.Drawing;
using DelegationPortal.Pdf.Styles;
using DelegationPortal.Trips;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;
using Microsoft.Extensions.Localization;
using QRCoder;

namespace DelegationPortal.Web.Printing;

/// <summary>What every document says of itself: where it comes from, when it was made, and how to see whether it still holds.</summary>
internal sealed class Imprint(IStringLocalizer<Texts> texts, TripDetails trip, Edition edition)
{
    private const double CodeSize = 16;
    private const int QuietZone = 4;

    public PdfDocument Document(string title, string subject) => new()
    {
        Title = DocumentNames.Title(trip, PrintParts.Named(title)),
        Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        Author = trip.Source is { Authors: { Count: > 0 } authors } ? string.Join(", ", authors.Select(a => a.Name)) : null,
        Subject = subject,
        Created = edition.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        Id = edition.DocumentId,
        Page = PrintStyles.Page,
        Theme = PrintStyles.Theme,
        Head = new(DocumentNames.Title(trip, texts["Portal"]), trip.Title) { Rule = new(PrintStyles.Ink, 0.5) },
        Foot = new("", texts["Pager_Where", "{page}", "{pages}"]),
        Attachments = [new("statements.json", "application/json", edition.Statements, edition.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)) { Description = texts["Print_Statements"] }],
        Blocks = [],
    };

    /// <summary>The code that leads back, and the source.</summary>
    public IEnumerable<Block> Colophon()
    {
        var size = PageFormat.Millimetres(CodeSize);
        var address = edition.Address.AbsoluteUri;
        List<TextRun> lines = [];
        if (trip.Source is { } source)
        {
            lines.Add($"{texts["Source"]}: {texts.Citation(source)}\n");
        }

        lines.Add(texts["Print_Edition", Dates.Day(edition.Day)] + " ");
        lines.Add(new TextRun(texts["Print_StillTrue"]) { Link = edition.Address, LinkDescription = texts["Print_Check"], Underline = PrintStyles.Hairline });
        yield return new Rule(new(PrintStyles.Ink, 0.5)) { Space = 6 };
        yield return new Columns(
        [
            new([ModuleFigure.Create(texts["Print_Code"], Modules(address), size, PrintStyles.Ink)]) { Width = size },
            new([new Paragraph(new InlineText(lines)) { Style = PrintStyles.Label }]),
        ])
        { Gap = PageFormat.Millimetres(8), AlignBottom = true };
    }

    private static bool[,] Modules(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var size = rows.Count - 2 * QuietZone;
        var modules = new bool[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                modules[row, column] = rows[row + QuietZone][column + QuietZone];
            }
        }

        return modules;
    }
}
