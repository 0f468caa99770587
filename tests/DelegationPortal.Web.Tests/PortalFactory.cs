using DelegationPortal.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

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
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }
}
