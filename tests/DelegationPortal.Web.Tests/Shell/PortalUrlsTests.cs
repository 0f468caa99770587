using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Tests.Shell;

public sealed class PortalUrlsTests
{
    [Theory]
    [InlineData("/trips", "/trips?lang=en")]
    [InlineData("/trips?lang=de", "/trips?lang=en")]
    [InlineData("/trips?q=a%26b&page=2&lang=de", "/trips?q=a%26b&page=2&lang=en")]
    public void Another_language_shows_the_same_page(string page, string expected)
    {
        Assert.Equal(expected, PortalUrls.InLanguage(page, "en"));
    }

    [Fact]
    public void A_letter_names_its_page()
    {
        Assert.Equal("mailto:a@example.org?subject=Ein%20Fehler&body=Zeile%201%0AZeile%202", PortalUrls.MailTo("a@example.org", "Ein Fehler", "Zeile 1\nZeile 2"));
    }

    [Fact]
    public void A_mailbox_cannot_smuggle_in_headers()
    {
        Assert.Equal("mailto:a@example.org%3Fbcc%3Dx@y", PortalUrls.MailTo("a@example.org?bcc=x@y"));
    }
}
