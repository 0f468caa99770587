using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Identity;

namespace DelegationPortal.Web.Accounts;

internal static class AccountServices
{
    public static readonly TimeSpan PasskeyPatience = TimeSpan.FromMinutes(5);

    public static void AddAccounts(this IServiceCollection services, PortalOptions options)
    {
        var cookies = new PortalCookies(options.PublicUrl?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true);
        services.AddIdentityCore<PortalUser>(identity => identity.User.AllowedUserNameCharacters = "")
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddSignInManager();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                cookies.Set(cookie.Cookie, PortalCookies.Session);
                cookie.EventsType = typeof(SessionCookie);
                cookie.LoginPath = PortalUrls.SignIn;
                cookie.ReturnUrlParameter = PortalUrls.ReturnKey;

                // The session in the database ends sooner.
                cookie.ExpireTimeSpan = Session.Limit;
                cookie.SlidingExpiration = false;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie =>
            {
                // Where Identity keeps the challenge that a passkey has to sign.
                cookies.Set(cookie.Cookie, PortalCookies.Passkey);
                cookie.ExpireTimeSpan = PasskeyPatience;
            });
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = options.PublicUrl is { Length: > 0 } address ? new Uri(address).Host : null;

            // A passkey stands for the password too: it is kept on the device and asks for a finger or a code.
            passkeys.ResidentKeyRequirement = "required";
            passkeys.UserVerificationRequirement = "required";
            passkeys.AuthenticatorTimeout = PasskeyPatience;
        });
        services.AddAuthorization(authorization => authorization.AddRoles());
        services.AddCascadingAuthenticationState();
        services.AddAntiforgery(antiforgery =>
        {
            cookies.Set(antiforgery.Cookie, PortalCookies.Antiforgery);
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton<SetupLink>();
        services.AddSingleton<UsedChallenges>();
        services.AddScoped<Passkeys>();
        services.AddSingleton<BrowserSession>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<CurrentActor>();
        services.AddSingleton<GuessLimit>();
        services.AddSingleton<SessionWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<SessionWatch>());
        services.AddScoped<CircuitHandler, CircuitSession>();
    }

    /// <summary>Gives endpoints and pages outside of circuits the same current actor.</summary>
    public static void UseCurrentActor(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var states = (IHostEnvironmentAuthenticationStateProvider)context.RequestServices.GetRequiredService<AuthenticationStateProvider>();
        states.SetAuthenticationState(Task.FromResult(new AuthenticationState(context.User)));
        return next(context);
    });
}
