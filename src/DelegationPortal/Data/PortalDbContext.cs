using System.Linq.Expressions;
using DelegationPortal.Accounts;
using DelegationPortal.Articles;
using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.Organisations;
using DelegationPortal.People;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;
using DelegationPortal.UnsavedTexts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DelegationPortal.Data;

public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : IdentityUserContext<PortalUser, Guid>(options)
{
    public DbSet<Trip> Trips => Set<Trip>();

    public DbSet<FormerSlug> FormerSlugs => Set<FormerSlug>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<UnsavedText> UnsavedTexts => Set<UnsavedText>();

    /// <summary>Saves, and writes in the same transaction who changed which field from what to what.</summary>
    /// <returns>The id of this save, by which it can be undone.</returns>
    /// <exception cref="NotAllowedException">The actor's session has ended or the role is another by now; nothing was saved.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved one of the records first; nothing was saved.</exception>
    public async Task<Guid> SaveAsync(Actor actor, DateTime now, CancellationToken cancellation)
    {
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellation) : null;
        await actor.RequireStillAsync(this, now, cancellation);
        ChangeTracker.DetectChanges();
        var recorder = new ChangeRecorder(actor, now);
        Changes.AddRange(recorder.Record(ChangeTracker));
        await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        return recorder.SaveId;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseUnrecorded();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseUnrecorded();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("Passkeys");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("UserLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("UserTokens");
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        builder.HasDbFunction(() => SearchText.Contains(default!, default!)).HasName(SqliteContract.ContainsFunction);
        foreach (var record in builder.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(IRecord).IsAssignableFrom).ToList())
        {
            builder.Entity(record).Property(nameof(IRecord.Version)).IsConcurrencyToken();
            if (typeof(IBinnable).IsAssignableFrom(record))
            {
                builder.Entity(record).HasQueryFilter(IsNotInBin(record));
            }
        }
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
        configurationBuilder.Properties<RecordKind>().HaveConversion<string>();
        configurationBuilder.Properties<ChangeKind>().HaveConversion<string>();
    }

    private static LambdaExpression IsNotInBin(Type record)
    {
        var each = Expression.Parameter(record);
        var deletedAt = Expression.Property(each, nameof(IBinnable.DeletedAt));
        return Expression.Lambda(Expression.Equal(deletedAt, Expression.Constant(null, deletedAt.Type)), each);
    }

    private void RefuseUnrecorded()
    {
        if (ChangeRecorder.Pending(ChangeTracker).Any())
        {
            throw new InvalidOperationException($"Records are saved by {nameof(SaveAsync)}, which keeps their history.");
        }
    }

    // SQLite forgets the kind of a moment; all of ours are UTC.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        moment => moment, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
