using DelegationPortal.Pdf.Syntax;
using DelegationPortal.Pdf.Text;

namespace DelegationPortal.Pdf.Metadata;

/// <summary>What is said of the document as a whole, cleaned once, so that both places where it stands agree.</summary>
internal sealed record DocumentFacts(string Title, string Language, DateTime Created, string? Author, string? Subject)
{
    public const string Producer = "DelegationPortal.Pdf";

    public static DocumentFacts Of(PdfDocument document)
    {
        var title = PlainText.CleanLine(document.Title);
        return new(
            title.Length > 0 ? title : throw new ArgumentException("A document needs a title (PDF/UA-1, 7.1)."),
            document.Language.Length > 0 ? document.Language : throw new ArgumentException("A document needs a language (PDF/UA-1, 7.2)."),
            document.Created.Kind == DateTimeKind.Local ? throw new ArgumentException("The date of a document is given in UTC.") : document.Created,
            Optional(document.Author),
            Optional(document.Subject));
    }

    public void WriteInformation(PdfBuffer syntax)
    {
        syntax.Line($"<< /Title {new PdfText(Title)} /Producer {new PdfText(Producer)} /CreationDate {new PdfDate(Created)} /ModDate {new PdfDate(Created)}");
        if (Author is not null)
        {
            syntax.Line($"/Author {new PdfText(Author)}");
        }

        if (Subject is not null)
        {
            syntax.Line($"/Subject {new PdfText(Subject)}");
        }

        syntax.Line($">>");
    }

    private static string? Optional(string? text) => text is null || PlainText.CleanLine(text) is not { Length: > 0 } clean ? null : clean;
}
