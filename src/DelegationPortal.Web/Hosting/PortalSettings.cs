using System.Net.Mail;
using DelegationPortal.Web.Shell;

namespace DelegationPortal.Web.Hosting;

/// <summary>Reads the portal's settings and refuses wrong ones by name, before anything else happens.</summary>
internal static class PortalSettings
{
    /// <exception cref="SettingException">One of them is unknown or cannot be used.</exception>
    public static PortalOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(PortalOptions.Section);
        RefuseUnknown(section, typeof(PortalOptions));
        RefuseUnknown(section.GetSection(nameof(PortalOptions.Operator)), typeof(OperatorOptions));
        RefuseUnlessBoolean(section, nameof(PortalOptions.ImportSeeds));
        RefuseUnlessBoolean(section, nameof(PortalOptions.ShowArticleText));

        var options = section.Get<PortalOptions>() ?? new PortalOptions();
        Refuse(string.IsNullOrWhiteSpace(options.DataDirectory), "SettingEmpty", nameof(PortalOptions.DataDirectory), options.DataDirectory);
        Refuse(!IsWebAddress(options.PublicUrl), "SettingNoUrl", nameof(PortalOptions.PublicUrl), options.PublicUrl);
        Refuse(!IsWebAddress(options.Operator.Website), "SettingNoUrl", "Operator:Website", options.Operator.Website);
        Refuse(options.Operator.Email is { Length: > 0 } email && !MailAddress.TryCreate(email, out _), "SettingNoEmail", "Operator:Email", options.Operator.Email);
        foreach (var proxy in options.TrustedProxies)
        {
            Refuse(!Proxies.IsProxy(proxy), "SettingNoProxy", nameof(PortalOptions.TrustedProxies), proxy);
        }

        return options;
    }

    private static void RefuseUnknown(IConfigurationSection section, Type options)
    {
        foreach (var setting in section.GetChildren())
        {
            if (!options.GetProperties().Any(p => p.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)))
            {
                throw new SettingException("SettingUnknown", setting.Path, setting.Value);
            }
        }
    }

    private static void RefuseUnlessBoolean(IConfigurationSection section, string name) =>
        Refuse(section[name] is { } value && !bool.TryParse(value, out _), "SettingNoBoolean", name, section[name]);

    private static bool IsWebAddress(string? value) =>
        string.IsNullOrEmpty(value) || (Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https"));

    private static void Refuse(bool wrong, string reason, string name, string? value)
    {
        if (wrong)
        {
            throw new SettingException(reason, $"{PortalOptions.Section}:{name}", value);
        }
    }
}
