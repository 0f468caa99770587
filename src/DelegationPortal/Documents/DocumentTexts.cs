using System.Globalization;
using System.Resources;

namespace DelegationPortal.Documents;

/// <summary>Words of the portal's own in documents, in the reader's language.</summary>
internal static class DocumentTexts
{
    private static readonly ResourceManager Resources = new(typeof(DocumentTexts));

    public static string Get(string key, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);
}
