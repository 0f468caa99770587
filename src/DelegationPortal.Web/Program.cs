using System.Globalization;
using DelegationPortal.Contacts;
using DelegationPortal.Organisations;
using DelegationPortal.People;
using DelegationPortal.Trips;
using DelegationPortal.Web.Shell;
using Microsoft.AspNetCore.Localization;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.Configure<PortalOptions>(builder.Configuration.GetSection(PortalOptions.Section));
builder.Services.AddLocalization();
builder.Services.AddRazorComponents();
builder.Services.AddSingleton<StandingTexts>();
builder.Services.AddScoped<TripQueries>().AddScoped<ContactQueries>().AddScoped<PersonQueries>().AddScoped<OrganisationQueries>();

var app = builder.Build();
app.UseExceptionHandler(PortalUrls.Error, createScopeForErrors: true);
app.UseStatusCodePagesWithReExecute(PortalUrls.NotFound, createScopeForStatusCodePages: true);

CultureInfo[] cultures = [new("de"), new("en")];
app.UseRequestLocalization(new RequestLocalizationOptions
{
    DefaultRequestCulture = new RequestCulture(cultures[0]),
    SupportedCultures = cultures,
    SupportedUICultures = cultures,
    RequestCultureProviders = [new QueryStringRequestCultureProvider { QueryStringKey = PortalUrls.LanguageKey, UIQueryStringKey = PortalUrls.LanguageKey }],
});

app.UseAntiforgery();
app.MapStaticAssets();
app.MapOperatorLogo();
app.MapRazorComponents<App>();
app.Run();
