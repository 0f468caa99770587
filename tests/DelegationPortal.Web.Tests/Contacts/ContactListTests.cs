using Bunit;
using DelegationPortal.Contacts;
using DelegationPortal.Web.Contacts;

namespace DelegationPortal.Web.Tests.Contacts;

public sealed class ContactListTests : ComponentContext
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void Telephone_and_e_mail_can_be_followed()
    {
        var shown = Show(Sample.Contact(Sample.Field("030 123-4"), Sample.Field("anna@example.org")));

        Assert.Equal("tel:+49301234", shown.Find(".tel").GetAttribute("href"));
        Assert.Equal("mailto:anna@example.org", shown.Find(".mail").GetAttribute("href"));
        Assert.Equal("anna@example.org", shown.Find(".mail").TextContent);
        Assert.Equal("/contacts/xyz", shown.Find("h3 a").GetAttribute("href"));
    }

    [Fact]
    public void A_source_that_holds_for_all_fields_is_said_once()
    {
        var shown = Show(Sample.Contact(Sample.Field("030 123"), Sample.Field("anna@example.org"), Sample.Field("Leiterin")));

        Assert.Equal("Quelle: Heft 1. Noch nicht nachgeprüft.", shown.Find(".origins").TextContent);
    }

    [Fact]
    public void Fields_checked_at_different_times_say_so_each()
    {
        var shown = Show(Sample.Contact(Sample.Field("030 123", verifiedOn: Day), Sample.Field("anna@example.org", source: null, verifiedOn: Day), Sample.Field("Leiterin")));

        Assert.Equal(
            "Funktion, Telefon: Quelle: Heft 1. E\u2011Mail: Quelle nicht vermerkt. Funktion: Noch nicht nachgeprüft. Telefon, E\u2011Mail: Zuletzt geprüft am 2. März 2026.",
            shown.Find(".origins").TextContent);
    }

    [Fact]
    public void A_contact_without_a_way_to_reach_it_says_so()
    {
        Assert.Contains("Weder Telefon noch", Show(Sample.Contact(null, null)).Find(".reach").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_says_so()
    {
        Assert.Contains("Kein Ansprechpartner genannt.", Show().Find(".empty").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ContactList> Show(params ContactDetails[] contacts) =>
        Render<ContactList>(p => p.Add(l => l.Contacts, contacts).Add(l => l.ShowSource, true));
}
