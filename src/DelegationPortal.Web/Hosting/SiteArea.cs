using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Hosting;

/// <summary>Parts of the portal that differ in what their pages may do in a browser.</summary>
internal enum SiteArea
{
    /// <summary>Documents without script.</summary>
    Public,

    /// <summary>Forms, and the script that asks for a passkey.</summary>
    Account,

    /// <summary>The application of editors and administrators.</summary>
    Staff,
}

internal static class SiteAreas
{
    public static SiteArea Of(PathString path) =>
        path.StartsWithSegments(PortalUrls.Staff) ? SiteArea.Staff
        : path.StartsWithSegments(PortalUrls.Account) || path.StartsWithSegments(PortalUrls.Setup) ? SiteArea.Account
        : SiteArea.Public;
}
