using DelegationPortal.Documents;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Documents;

/// <summary>Whole addresses, for what is read outside of the portal.</summary>
internal static class DocumentAddresses
{
    /// <summary>Where readers reach the portal: at its public address, else where they asked.</summary>
    public static Uri PortalAddress(this HttpContext http) =>
        new(http.RequestServices.GetRequiredService<IOptions<PortalOptions>>().Value.PublicUrl is { Length: > 0 } address
            ? address
            : $"{http.Request.Scheme}://{http.Request.Host}");

    public static DocumentLinks DocumentLinks(this HttpContext http) => At(http.PortalAddress());

    public static DocumentLinks At(Uri portal) => new()
    {
        Trip = trip => new Uri(portal, PortalUrls.Trip(trip)),
        Stop = (trip, stop) => new Uri(portal, PortalUrls.Stop(trip, stop)),
        Contact = contact => new Uri(portal, PortalUrls.Contact(contact)),
        Card = contact => new Uri(portal, PortalUrls.ContactCard(contact)),
        Person = person => new Uri(portal, PortalUrls.Person(person)),
        Organisation = organisation => new Uri(portal, PortalUrls.Organisation(organisation)),
    };
}
