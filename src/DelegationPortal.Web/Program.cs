using System.Globalization;
using DelegationPortal.Web.CommandLine;

// Without a language of the system, the portal speaks its first.
if (CultureInfo.CurrentUICulture.Equals(CultureInfo.InvariantCulture))
{
    CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("de");
}

return await PortalCommand.RunAsync(args);
