using DelegationPortal.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests;

/// <summary>The whole portal in this process, with the seeds, on a data directory of its own, as it runs in production.</summary>
public sealed class PortalFactory : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _data = new();

    public PortalFactory() => ClientOptions.AllowAutoRedirect = false;

    public string DataDirectory => _data.Path;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Portal:DataDirectory", DataDirectory);

        // Quicker than the portal's own; nobody attacks these passwords.
        builder.ConfigureServices(services => services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }
}
