using System.Globalization;
using DelegationPortal.Contacts;

namespace DelegationPortal.Documents;

/// <summary>Contacts, one row each; what their reader may not see is an empty cell.</summary>
public static class ContactTable
{
    private static readonly string[] Headings = ["Name", "Function", "Phone", "Email", "Source", "VerifiedOn", "Trips", "Address"];

    public static Document Of(IEnumerable<ContactDetails> contacts, DocumentLinks links) => new(
        $"{DocumentTexts.Get("Contacts")}.csv",
        CsvTable.ContentType,
        CsvTable.Of(contacts.Select(c => Row(c, links)).Prepend(Headings.Select(key => DocumentTexts.Get(key)))));

    private static IEnumerable<string?> Row(ContactDetails contact, DocumentLinks links)
    {
        var fields = new[] { contact.Function, contact.Phone, contact.Email }.OfType<ContactField>().ToList();
        return
        [
            contact.Name, contact.Function?.Value, contact.Phone?.Value, contact.Email?.Value,
            string.Join("; ", fields.Select(f => f.Source).OfType<string>().Distinct()),

            // Verified is a contact when all of it is.
            fields.TrueForAll(f => f.VerifiedOn is not null) ? fields.Min(f => f.VerifiedOn)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            string.Join("; ", contact.Trips.Select(t => t.Title)),
            links.Contact(contact.Id).AbsoluteUri,
        ];
    }
}
