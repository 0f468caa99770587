using System.Globalization;
using Bunit;
using DelegationPortal.Maps;
using DelegationPortal.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace DelegationPortal.Web.Tests;

/// <summary>Renders single components, in German unless said otherwise.</summary>
public abstract class ComponentContext : BunitContext
{
    protected ComponentContext()
    {
        Services.AddLocalization();
        Services.AddSingleton<RouteMaps>();
        Speak("de");
    }

    protected IStringLocalizer<Texts> L => Services.GetRequiredService<IStringLocalizer<Texts>>();

    protected static void Speak(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
}
