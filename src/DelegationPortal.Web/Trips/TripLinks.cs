using DelegationPortal.Trips;
using DelegationPortal.Web.Controls;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Trips;

/// <summary>Names inside texts, and where they lead.</summary>
public static class TripLinks
{
    public static IEnumerable<TextLink> To(IEnumerable<OrganisationLink> organisations) => organisations.SelectMany(o =>
        ((string?[])[o.Name, o.Abbreviation]).OfType<string>().Select(name => new TextLink(name, PortalUrls.Organisation(o.Slug))));

    public static IEnumerable<TextLink> To(IEnumerable<PersonLink> people) =>
        people.Select(p => new TextLink(p.Name, PortalUrls.Person(p.Id)));
}
