using Bunit;
using DelegationPortal.Organisations;
using DelegationPortal.Web.Organisations;

namespace DelegationPortal.Web.Tests.Organisations;

public sealed class OrganisationRegisterTests : ComponentContext
{
    [Fact]
    public void Each_organisation_leads_to_its_page()
    {
        var entry = Render<OrganisationRegister>(p => p.Add(r => r.Organisations, [new OrganisationSummary("hafen", "Hafen", null, ["Riga", "Tallinn"])])).Find("li");

        Assert.Equal("/organisations/hafen", entry.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Riga, Tallinn", entry.QuerySelector("span")!.TextContent);
    }

    [Fact]
    public void An_empty_register_says_so()
    {
        Assert.NotEmpty(Render<OrganisationRegister>(p => p.Add(r => r.Organisations, [])).Find(".empty strong").TextContent);
    }
}
