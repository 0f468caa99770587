using System.Globalization;
using System.Resources;

namespace DelegationPortal.Web.CommandLine;

/// <summary>What the command line and the start say, in the language of the system.</summary>
public static class CommandTexts
{
    private static readonly ResourceManager Resources = new(typeof(CommandTexts));

    public static string Get(string key, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);
}
