using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DelegationPortal.Data;

/// <summary>What the portal demands of SQLite on every connection, whatever the next package's defaults are.</summary>
/// <remarks>
/// The journal is a rollback journal: the engine that restores here (3.50.4) can lose commits in WAL mode, see
/// docs/decisions/0005-sqlite-safety.md.
/// </remarks>
public sealed class SqliteContract : DbConnectionInterceptor, IDbTransactionInterceptor
{
    /// <summary>The first version without CVE-2025-6965.</summary>
    public static readonly Version EngineFloor = new(3, 50, 2);

    internal const string ContainsFunction = "contains_words";

    private const int Full = 2;

    private static readonly (string Pragma, long Value)[] Pragmas =
    [
        ("foreign_keys", 1),
        ("synchronous", Full),
        ("busy_timeout", 10_000),
        ("secure_delete", 1),
        ("trusted_schema", 0),
    ];

    public static string ConnectionString(string databaseFile) => new SqliteConnectionStringBuilder
    {
        DataSource = databaseFile,
        Mode = SqliteOpenMode.ReadWrite,
        DefaultTimeout = 30,
    }.ConnectionString;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        Set(connection);
        Teach(connection);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    /// <summary>A transaction that takes its write lock late can fail half-way as busy; SQLite's provider starts one for this isolation level.</summary>
    public InterceptionResult<DbTransaction> TransactionStarting(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result) =>
        eventData.IsolationLevel == IsolationLevel.ReadUncommitted
            ? throw new InvalidOperationException("Deferred transactions are not allowed: see docs/decisions/0005-sqlite-safety.md.")
            : result;

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(TransactionStarting(connection, eventData, result));

    internal static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Concat(Pragmas.Select(p => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA {p.Pragma} = {p.Value};")));
        command.ExecuteNonQuery();
    }

    // SQLite by itself knows the case of ASCII letters only, and sorts Ä behind Z.
    private static void Teach(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        sqlite.CreateFunction<string?, string, bool>(ContainsFunction, (text, word) => text is not null && SearchText.Contains(text, word), isDeterministic: true);
        sqlite.CreateCollation(SearchText.Collation, SearchText.Compare);
    }

    /// <summary>Makes sure that the open connection is what <see cref="Set"/> asked for, on a fit engine.</summary>
    internal static void Assert(SqliteConnection connection)
    {
        var file = connection.DataSource;
        if (Version.Parse(connection.ServerVersion) < EngineFloor)
        {
            throw new PortalStartException(PortalStartFailure.EngineUnfit, $"{file} (SQLite {connection.ServerVersion})");
        }

        foreach (var (pragma, value) in Pragmas)
        {
            if (!Equals(Scalar(connection, $"PRAGMA {pragma}"), value))
            {
                throw new PortalStartException(PortalStartFailure.EngineUnfit, $"{file} (PRAGMA {pragma})");
            }
        }

        if (!Equals(Scalar(connection, "PRAGMA journal_mode"), "delete"))
        {
            throw new PortalStartException(PortalStartFailure.EngineUnfit, $"{file} (PRAGMA journal_mode)");
        }
    }

    internal static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
