using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.Organisations;
using DelegationPortal.People;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DelegationPortal.Data;

public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : IdentityUserContext<PortalUser, Guid>(options)
{
    public DbSet<Trip> Trips => Set<Trip>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Session> Sessions => Set<Session>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("Passkeys");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("UserLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("UserTokens");
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

        // Words instead of numbers: a database that people can read, and that survives a reordered enum.
        configurationBuilder.Properties<TripStatus>().HaveConversion<string>();
        configurationBuilder.Properties<Certainty>().HaveConversion<string>();
        configurationBuilder.Properties<EvidenceField>().HaveConversion<string>();
        configurationBuilder.Properties<Audience>().HaveConversion<string>();
        configurationBuilder.Properties<Role>().HaveConversion<string>();
    }

    // SQLite forgets the kind of a moment; all of ours are UTC.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        moment => moment, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
