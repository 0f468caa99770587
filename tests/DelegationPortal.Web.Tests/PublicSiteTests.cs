using AngleSharp;
using AngleSharp.Dom;

namespace DelegationPortal.Web.Tests;

public sealed class PublicSiteTests(PublicSite site) : IClassFixture<PublicSite>
{
    [Fact]
    public void Links_lead_to_every_kind_of_page()
    {
        string[] kinds = ["/trips", "/trips/impulse-made-in-usa/stops/", "/contacts/", "/people/", "/organisations/", "/accessibility", "/privacy", "/imprint"];

        Assert.All(kinds, kind => Assert.Contains(site.Pages.Keys, address => address.StartsWith(kind, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_link_is_dead()
    {
        Assert.DoesNotContain(site.Statuses, each => each.Value != 200);
    }

    [Fact]
    public void Every_link_to_a_place_in_a_page_finds_it()
    {
        var missing =
            from page in site.Pages
            from link in PublicSite.InnerLinks(page.Value)
            where link.Contains('#', StringComparison.Ordinal)
            let target = link.Split('#')
            let there = target[0].Length == 0 ? page.Value : site.Pages[target[0]]
            where there.GetElementById(Uri.UnescapeDataString(target[1])) is null
            select $"{page.Key}: {link}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Public_pages_are_documents_without_script_and_inline_style()
    {
        var offences =
            from page in site.Pages
            from element in page.Value.All
            where element is { LocalName: "script" } && !page.Key.StartsWith("/account", StringComparison.Ordinal) && element.GetAttribute("type") != "application/ld+json"
                || element.LocalName == "style"
                || element.Attributes.Any(each => each.Name == "style" || each.Name.StartsWith("on", StringComparison.Ordinal))
            select $"{page.Key}: {element.OuterHtml}";

        Assert.Empty(offences);
        Assert.DoesNotContain(site.Pages.Values, page => page.ToHtml().Contains("\"type\":\"server\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_id_stands_once_in_its_page()
    {
        var twice =
            from page in site.Pages
            from id in page.Value.QuerySelectorAll("[id]").GroupBy(each => each.Id)
            where id.Count() > 1
            select $"{page.Key}: {id.Key}";

        Assert.Empty(twice);
    }
}
