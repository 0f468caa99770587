using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Data;

/// <summary>The database file: made, checked and brought up to date before anybody uses it.</summary>
public sealed class PortalDatabase(string directory, IDbContextFactory<PortalDbContext> contexts, TimeProvider clock)
{
    public const string FileName = "portal.db";

    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;

    public static string FileIn(string directory) => Path.Combine(directory, FileName);

    /// <summary>Creates what is missing, migrates, and runs <paramref name="firstFill"/>, all under the lock that every process respects.</summary>
    /// <exception cref="PortalStartException">The data cannot be used; it was left as it was.</exception>
    public async Task PrepareAsync(Func<Task> firstFill, CancellationToken cancellation)
    {
        CreateDirectory();
        using var _ = await DataDirectoryLock.TakeAsync(directory, clock, cancellation);
        try
        {
            CheckFile();
            await MigrateAsync(cancellation);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SqliteCorrupt or SqliteNotADatabase)
        {
            throw new PortalStartException(PortalStartFailure.DatabaseDamaged, FileIn(directory), exception);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException or SqliteException)
        {
            throw new PortalStartException(PortalStartFailure.DirectoryNotWritable, directory, exception);
        }

        await firstFill();
    }

    /// <summary>Whether the database answers now.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            return !(await context.Database.GetPendingMigrationsAsync(cancellation)).Any();
        }
        catch (Exception exception) when (exception is SqliteException or IOException)
        {
            return false;
        }
    }

    private void CreateDirectory()
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new PortalStartException(PortalStartFailure.DirectoryNotWritable, directory, exception);
        }
    }

    // EF would create the file in WAL mode; a file that is there already it leaves as it is.
    private void CheckFile()
    {
        using var connection = new SqliteConnection($"{SqliteContract.ConnectionString(FileIn(directory))};Pooling=False");
        if (!File.Exists(FileIn(directory)))
        {
            File.Create(FileIn(directory)).Dispose();
        }

        connection.Open();
        if (!Equals(SqliteContract.Scalar(connection, "PRAGMA quick_check(1)"), "ok"))
        {
            throw new PortalStartException(PortalStartFailure.DatabaseDamaged, FileIn(directory));
        }

        SqliteContract.Scalar(connection, "PRAGMA journal_mode = DELETE");
        SqliteContract.Set(connection);
        SqliteContract.Assert(connection);
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);

        // Whoever holds our lock is alone, so a row that a killed process left in EF's own lock table would only make it wait for ever.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellation);

        var known = context.Database.GetMigrations().ToHashSet();
        if ((await context.Database.GetAppliedMigrationsAsync(cancellation)).Any(m => !known.Contains(m)))
        {
            throw new PortalStartException(PortalStartFailure.DatabaseIsNewer, FileIn(directory));
        }

        await context.Database.MigrateAsync(cancellation);
    }
}
