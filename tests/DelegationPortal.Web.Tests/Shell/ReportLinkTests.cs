using Bunit;
using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Shell;

public sealed class ReportLinkTests : ComponentContext
{
    [Fact]
    public void A_report_goes_to_the_operator_and_names_the_page_but_not_what_was_searched()
    {
        Services.Configure<PortalOptions>(o => (o.Operator.Email, o.PublicUrl) = ("post@example.org", "https://portal.example.org"));
        Services.GetRequiredService<NavigationManager>().NavigateTo("trips?q=geheim");

        var letter = Uri.UnescapeDataString(Link());

        Assert.StartsWith("mailto:post@example.org?subject=Fehler auf der Seite „Reisen“", letter, StringComparison.Ordinal);
        Assert.Contains("https://portal.example.org/trips\r\n", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_it_leads_to_what_the_imprint_says()
    {
        Services.Configure<PortalOptions>(_ => { });

        Assert.Equal("/imprint#report", Link());
    }

    private string Link() => Render<ReportLink>(p => p.Add(l => l.Title, "Reisen")).Find("a").GetAttribute("href")!;
}
