using System.Data;
using DelegationPortal.Data;
using DelegationPortal.Organisations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Tests.Data;

public sealed class SqliteContractTests
{
    private static readonly Guid[] ManyIds = [.. Enumerable.Range(0, 40_000).Select(_ => Guid.CreateVersion7())];

    [Theory]
    [InlineData("foreign_keys", 1L)]
    [InlineData("synchronous", 2L)]
    [InlineData("busy_timeout", 10_000L)]
    [InlineData("secure_delete", 1L)]
    [InlineData("trusted_schema", 0L)]
    [InlineData("journal_mode", "delete")]
    public async Task Every_connection_of_the_portal_keeps_the_contract(string pragma, object value)
    {
        await using var portal = await TestPortal.StartAsync();
        await using var context = portal.Context();
        await context.Database.OpenConnectionAsync();

        Assert.Equal(value, SqliteContract.Scalar((SqliteConnection)context.Database.GetDbConnection(), $"PRAGMA {pragma}"));
    }

    [Fact]
    public async Task A_plain_connection_does_not_keep_the_contract_by_itself()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var connection = portal.Connection();

        Assert.Throws<PortalStartException>(() => SqliteContract.Assert(connection));
    }

    [Fact]
    public async Task A_list_of_any_length_is_one_question()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var context = portal.Context();

        Assert.Equal(0, await context.Organisations.CountAsync(o => ManyIds.Contains(o.Id)));
    }

    /// <summary>The negative control: a parameter for each.</summary>
    [Fact]
    public async Task A_parameter_for_each_of_a_long_list_is_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var context = portal.Context();

        await Assert.ThrowsAsync<SqliteException>(() => context.Organisations.CountAsync(o => EF.MultipleParameters(ManyIds).Contains(o.Id)));
    }

    [Fact]
    public async Task A_write_leaves_no_write_ahead_log()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var context = portal.Context();
        context.Add(Organisation.Create("werft", "Werft", null));
        await context.SaveChangesAsync();

        Assert.Equal([PortalDatabase.FileName, DataDirectoryLock.FileName], Directory.EnumerateFiles(portal.Directory).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_database_that_something_else_switched_to_a_write_ahead_log_is_switched_back()
    {
        await using var portal = await TestPortal.StartAsync();
        await using (var connection = portal.Connection())
        {
            Assert.Equal("wal", SqliteContract.Scalar(connection, "PRAGMA journal_mode = WAL"));
        }

        await portal.PrepareAsync();

        await using var after = portal.Connection();
        Assert.Equal("delete", SqliteContract.Scalar(after, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_deferred_transaction_is_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var context = portal.Context();

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted));
    }

    [Fact]
    public async Task Many_writers_that_read_first_all_succeed()
    {
        await using var portal = await TestPortal.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await using var context = portal.Context();
                await using var transaction = await context.Database.BeginTransactionAsync();
                var count = await context.Organisations.CountAsync();
                context.Add(Organisation.Create($"o-{writer}-{i}", $"Nummer {count}", null));
                await context.SaveChangesAsync();
                await transaction.CommitAsync();
            }
        })));

        await using var after = portal.Context();
        Assert.Equal(80, await after.Organisations.CountAsync());
        Assert.Equal(80, await after.Organisations.Select(o => o.Name).Distinct().CountAsync());
    }

    /// <summary>The negative control of the two tests above: this is what a deferred transaction does.</summary>
    [Fact]
    public async Task Two_deferred_transactions_that_read_first_cannot_both_write()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var one = portal.Connection();
        await using var other = portal.Connection();
        using var first = one.BeginTransaction(deferred: true);
        using var second = other.BeginTransaction(deferred: true);
        SqliteContract.Scalar(one, "SELECT count(*) FROM People");
        SqliteContract.Scalar(other, "SELECT count(*) FROM People");
        const string write = "INSERT INTO People (Id, PublicId, Name) VALUES ('{0}', '{0}', 'N')";
        SqliteContract.Scalar(one, string.Format(null, write, "1"));

        using var command = other.CreateCommand();
        command.CommandText = string.Format(null, write, "2");
        command.CommandTimeout = 1;

        Assert.Equal(5, Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).SqliteErrorCode);
    }
}
