using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Tests.Data;

public sealed class PortalDatabaseTests
{
    private const string StaleLock =
        """
        CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER NOT NULL CONSTRAINT PK___EFMigrationsLock PRIMARY KEY, Timestamp TEXT NOT NULL);
        INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2024-01-01 00:00:00');
        """;

    [Fact]
    public async Task The_model_has_no_change_without_a_migration()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var context = portal.Context();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_migration_lock_that_a_killed_process_left_does_not_stop_the_next_start()
    {
        await using var portal = await TestPortal.StartAsync();
        await using (var connection = portal.Connection())
        {
            SqliteContract.Scalar(connection, StaleLock);
        }

        await portal.PrepareAsync();

        await using var context = portal.Context();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    /// <summary>The negative control: without our healing, EF waits for the stale lock until somebody stops it.</summary>
    [Fact]
    public async Task A_stale_migration_lock_makes_EF_wait_for_ever()
    {
        await using var portal = await TestPortal.StartAsync();
        await using (var connection = portal.Connection())
        {
            SqliteContract.Scalar(connection, StaleLock);
        }

        await using var context = portal.Context();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => context.Database.MigrateAsync(patience.Token));
    }

    [Fact]
    public async Task A_damaged_database_is_named_and_left_as_it_is()
    {
        await using var portal = await TestPortal.StartAsync();
        var bytes = await File.ReadAllBytesAsync(portal.DatabaseFile);
        new Random(1).NextBytes(bytes.AsSpan(4096 * 2, 4096 * 4));
        await File.WriteAllBytesAsync(portal.DatabaseFile, bytes);

        var refused = await Assert.ThrowsAsync<PortalStartException>(portal.PrepareAsync);

        Assert.Equal(PortalStartFailure.DatabaseDamaged, refused.Failure);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(portal.DatabaseFile));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_as_it_is()
    {
        await using var portal = new TestPortal();
        Directory.CreateDirectory(portal.Directory);
        await File.WriteAllTextAsync(portal.DatabaseFile, new string('x', 5000));

        var refused = await Assert.ThrowsAsync<PortalStartException>(portal.PrepareAsync);

        Assert.Equal(PortalStartFailure.DatabaseDamaged, refused.Failure);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(portal.DatabaseFile));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        await using (var connection = portal.Connection())
        {
            SqliteContract.Scalar(connection, "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29991231000000_Later', '99.0')");
        }

        var refused = await Assert.ThrowsAsync<PortalStartException>(portal.PrepareAsync);

        Assert.Equal(PortalStartFailure.DatabaseIsNewer, refused.Failure);
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_made_is_named()
    {
        var file = Path.GetTempFileName();
        await using var portal = new TestPortal(Path.Combine(file, "data"));

        var refused = await Assert.ThrowsAsync<PortalStartException>(portal.PrepareAsync);

        Assert.Equal(PortalStartFailure.DirectoryNotWritable, refused.Failure);
        File.Delete(file);
    }

    [Fact]
    public async Task Two_processes_that_start_at_once_prepare_one_after_the_other()
    {
        await using var portal = new TestPortal();
        var inside = 0;
        async Task Fill()
        {
            Assert.Equal(1, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => portal.Get<PortalDatabase>().PrepareAsync(Fill, CancellationToken.None))));
    }
}
