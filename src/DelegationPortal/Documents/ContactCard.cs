using System.Globalization;
using DelegationPortal.Contacts;

namespace DelegationPortal.Documents;

/// <summary>A contact for an address book: vCard 4.0 (RFC 6350), or 3.0 (RFC 2426) for programs that know no other.</summary>
public static class ContactCard
{
    public const string Newest = "4.0";
    public const string Older = "3.0";

    /// <param name="contact">As its reader sees it; nothing else reaches the card.</param>
    public static Document Of(ContactDetails contact, DocumentLinks links, string version = Newest)
    {
        var isNewest = version == Newest;
        var lines = new ContentLines()
            .Add("BEGIN", "VCARD").Add("VERSION", version)
            .AddText("FN", contact.Name)
            .Add("N", $"{ContentLines.Escaped(contact.Name)};;;;") // which word is the family name, nobody said
            .AddText("TITLE", contact.Function?.Value);
        if (contact.Phone is { } phone)
        {
            AddPhone(lines, phone.Value, isNewest);
        }

        lines.AddText(isNewest ? "EMAIL;TYPE=work" : "EMAIL;TYPE=INTERNET", contact.Email?.Value)
            .Add("URL", links.Contact(contact.Id).AbsoluteUri)
            .Add("SOURCE", links.Card(contact.Id).AbsoluteUri)
            .Add(isNewest ? "UID;VALUE=text" : "UID", contact.Id)
            .Add("REV", contact.ChangedAt.ToString(isNewest ? "yyyyMMdd'T'HHmmss'Z'" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .Add("END", "VCARD");
        return new Document(DocumentNames.Of(contact.Name, contact.Id, ".vcf"), "text/vcard; charset=utf-8", lines.ToBytes());
    }

    // Diallable from anywhere where the version has a form for that, else as printed.
    private static void AddPhone(ContentLines lines, string printed, bool isNewest)
    {
        if (isNewest && PhoneNumber.ToUri(printed) is { } uri)
        {
            lines.Add("TEL;VALUE=uri;TYPE=work", uri);
        }
        else
        {
            lines.AddText(isNewest ? "TEL;TYPE=work" : "TEL;TYPE=WORK,VOICE", printed);
        }
    }
}
