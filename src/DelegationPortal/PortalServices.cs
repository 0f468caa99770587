using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.History;
using DelegationPortal.Maps;
using DelegationPortal.Organisations;
using DelegationPortal.People;
using DelegationPortal.Search;
using DelegationPortal.Trips;
using DelegationPortal.UnsavedTexts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal;

public static class PortalServices
{
    // What OWASP recommends for PBKDF2 with SHA-512.
    private const int HashIterations = 210_000;

    /// <summary>Everything that the library offers, working on the database of one data directory.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services, string dataDirectory, TripDisplay display)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SqliteContract>();

        // The context asks these options for its tables; version 3 is the first with passkeys.
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
        services.AddSingleton<IPasswordHasher<PortalUser>, PasswordHasher<PortalUser>>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddDbContextFactory<PortalDbContext>((provider, options) => options
            .UseSqlite(
                SqliteContract.ConnectionString(PortalDatabase.FileIn(dataDirectory)),
                // One parameter for a list, however long: SQLite takes 32,766.
                sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .AddInterceptors(provider.GetRequiredService<SqliteContract>()));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<PortalDatabase>(provider, dataDirectory));
        services.AddSingleton(display);
        services.AddSingleton<ArticleCommands>();
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<RouteMaps>();
        services.AddSingleton<TripQueries>();
        services.AddSingleton<ContactQueries>();
        services.AddSingleton<SavedRecords>();
        services.AddSingleton<RecordWriter>();
        services.AddSingleton<HistoryCommands>();
        services.AddSingleton<ChangeQueries>();
        services.AddSingleton<TripDeskQueries>();
        services.AddSingleton<ContactDeskQueries>();
        services.AddSingleton<TripCommands>();
        services.AddSingleton<StopCommands>();
        services.AddSingleton<VisitCommands>();
        services.AddSingleton<ParticipantCommands>();
        services.AddSingleton<HighlightCommands>();
        services.AddSingleton<ContactCommands>();
        services.AddSingleton<UnsavedTextCommands>();
        services.AddSingleton<UnsavedTextQueries>();
        services.AddSingleton<PersonQueries>();
        services.AddSingleton<OrganisationQueries>();
        services.AddSingleton<SearchQueries>();
        services.AddSingleton<AccountCommands>();
        services.AddSingleton<AccountQueries>();
        services.AddSingleton<PasswordCheck>();
        services.AddSingleton<PasswordCommands>();
        services.AddSingleton<SessionCommands>();
        services.AddSingleton<SessionQueries>();
        return services;
    }
}
