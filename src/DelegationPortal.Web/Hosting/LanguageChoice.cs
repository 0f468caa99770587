using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.Localization;

namespace DelegationPortal.Web.Hosting;

/// <summary>German unless the reader chose: by <c>?lang=</c> for this page, remembered in the one cookie that public pages set.</summary>
internal static class LanguageChoice
{
    public const string Cookie = "language";

    public const string Default = "de";

    public static readonly string[] Spoken = [Default, "en"];

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void UseLanguageChoice(this WebApplication app)
    {
        var options = new RequestLocalizationOptions
        {
            ApplyCurrentCultureToResponseHeaders = true,
            RequestCultureProviders =
            [
                new QueryStringRequestCultureProvider { QueryStringKey = PortalUrls.LanguageKey, UIQueryStringKey = PortalUrls.LanguageKey },
                new CookieRequestCultureProvider { CookieName = Cookie },
            ],
        };
        app.UseRequestLocalization(options.SetDefaultCulture(Default).AddSupportedCultures(Spoken).AddSupportedUICultures(Spoken));
        app.Use((context, next) =>
        {
            if (context.Request.Query[PortalUrls.LanguageKey] is [{ } language] && Spoken.Contains(language))
            {
                context.Response.Cookies.Append(Cookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)), new CookieOptions
                {
                    MaxAge = Remembered,
                    HttpOnly = true,
                    IsEssential = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = context.Request.IsHttps,
                });
            }

            return next(context);
        });
    }
}
