using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.Maps;
using DelegationPortal.Organisations;
using DelegationPortal.People;
using DelegationPortal.Trips;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal;

public static class PortalServices
{
    /// <summary>Everything that the library offers, working on the database of one data directory.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services, string dataDirectory, TripDisplay display)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SqliteContract>();
        services.AddDbContextFactory<PortalDbContext>((provider, options) => options
            .UseSqlite(SqliteContract.ConnectionString(PortalDatabase.FileIn(dataDirectory)))
            .AddInterceptors(provider.GetRequiredService<SqliteContract>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<PortalDatabase>(provider, dataDirectory));
        services.AddSingleton(display);
        services.AddSingleton<ArticleCommands>();
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<RouteMaps>();
        services.AddSingleton<TripQueries>();
        services.AddSingleton<ContactQueries>();
        services.AddSingleton<PersonQueries>();
        services.AddSingleton<OrganisationQueries>();
        return services;
    }
}
