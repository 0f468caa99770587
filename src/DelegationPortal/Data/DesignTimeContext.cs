using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Data;

/// <summary>For <c>dotnet ef migrations add</c>; see docs/operations.md.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args) =>
        new ServiceCollection().AddPortal("design-time", new TripDisplay(ShowArticleText: true))
            .BuildServiceProvider().GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContext();
}
