namespace DelegationPortal.Web.Accounts;

/// <summary>Flags of all cookies but the language's: for the server only, never sent along from elsewhere, on TLS bound to this very host.</summary>
/// <param name="tls">Whether readers reach the portal by https.</param>
internal sealed class PortalCookies(bool tls)
{
    public const string Session = "session";
    public const string Antiforgery = "antiforgery";
    public const string Passkey = "passkey";

    public void Set(CookieBuilder cookie, string name)
    {
        cookie.Name = tls ? $"__Host-{name}" : name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.IsEssential = true;
        cookie.SecurePolicy = tls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
