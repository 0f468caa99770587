using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Data;
using DelegationPortal.Trips;
using DelegationPortal.Web.Accounts;
using DelegationPortal.Web.Api;
using DelegationPortal.Web.Documents;
using DelegationPortal.Web.Editing;
using DelegationPortal.Web.Printing;
using DelegationPortal.Web.Shell;
using DelegationPortal.Web.Trips;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace DelegationPortal.Web.Hosting;

/// <summary>The web application: services, pipeline, endpoints.</summary>
internal static class PortalHost
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <param name="settings">Settings of the command line, such as <c>--Portal:PublicUrl=https://…</c>.</param>
    public static WebApplication Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = ContentRoot.Find() });
        var options = PortalSettings.Read(builder.Configuration);
        var dataDirectory = Path.GetFullPath(options.DataDirectory, builder.Environment.ContentRootPath);
        options.DataDirectory = dataDirectory;

        // Static assets of the build output, also in the environment Production.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddLog(dataDirectory);
        builder.Services.AddSingleton(Options.Create(options));
        builder.Services.AddPortal(dataDirectory, new TripDisplay(options.ShowArticleText));
        builder.Services.AddDataProtection().SetApplicationName("DelegationPortal").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataDirectory, "keys")));
        builder.Services.AddLocalization();
        builder.Services.AddSingleton<StandingTexts>();
        builder.Services.AddAccounts(options);
        builder.Services.AddRequestLimits();
        builder.Services.AddApi();
        builder.Services.AddScoped<ReaderOfTrips>();
        builder.Services.AddScoped<TripAnswer>();
        builder.Services.AddScoped<BegunTexts>();
        builder.Services.AddHostedService<DailyCleaning>();
        builder.Services.AddSingleton<Editions>();
        builder.Services.AddSingleton<Press>();
        builder.Services.AddRazorComponents().AddCircuits();

        var app = builder.Build();
        if (IsAddressOpen(app.Configuration))
        {
            app.Urls.Add(DefaultUrl);
        }

        app.UseTrustedProxies(options);
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HeadRequests>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = PortalUrls.Error,
            CreateScopeForErrors = true,
            StatusCodeSelector = exception => exception is NotAllowedException ? StatusCodes.Status403Forbidden : StatusCodes.Status500InternalServerError,
        });
        app.UseLanguageChoice();
        app.UseMiddleware<EntityTags>();
        app.UseStatusCodePagesWithReExecute($"{PortalUrls.Refused}/{{0}}", createScopeForStatusCodePages: true);
        app.UseMiddleware<ApiProblems>();
        app.Use(AnswerAsPage);
        app.UseMiddleware<HostCheck>();
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.UseMiddleware<CircuitGate>();
        app.UseAuthentication();
        app.UseCurrentActor();
        app.UseMiddleware<CircuitLimit>();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapOperatorLogo();
        app.MapDocuments();
        app.MapPrints();
        app.MapFeeds();
        app.MapApi();
        app.MapHealth();
        app.MapSignOut();
        app.MapPasskeys();
        app.MapRazorComponents<App>().AddCircuitsForStaff();
        return app;
    }

    /// <summary>Makes the database ready; fills it with the delivered articles if it is empty.</summary>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellation)
    {
        var options = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value;
        var seeds = app.Services.GetRequiredService<SeedLoader>();
        await app.Services.GetRequiredService<PortalDatabase>().PrepareAsync(
            () => options.ImportSeeds ? seeds.LoadAsync(Path.Combine(AppContext.BaseDirectory, "seeds"), cancellation) : Task.CompletedTask,
            cancellation);
    }

    /// <summary>The address at which a person reaches a path: the public one, else one of this machine.</summary>
    public static Uri AddressOf(this WebApplication app, string path)
    {
        var address = app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.PublicUrl is { Length: > 0 } publicUrl
            ? publicUrl
            : app.Urls.FirstOrDefault() ?? app.Configuration["urls"]?.Split(';')[0] ?? DefaultUrl;
        return new Uri(BindingAddress.Parse(address) is { Host: "+" or "*" or "0.0.0.0" or "[::]" } any ? new Uri($"{any.Scheme}://localhost:{any.Port}") : new Uri(address), path);
    }

    // A page that says what went wrong is read, whatever the request wanted to do.
    private static Task AnswerAsPage(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
        }

        return next(context);
    }

    private static bool IsAddressOpen(IConfiguration configuration) =>
        configuration["urls"] is null && configuration["http_ports"] is null && configuration["https_ports"] is null && !configuration.GetSection("Kestrel:Endpoints").Exists();
}
