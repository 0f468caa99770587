using DelegationPortal.Data;
using DelegationPortal.Trips;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Tests;

/// <summary>The whole library on a real database file of its own, which goes with it.</summary>
public sealed class TestPortal : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestPortal(string? directory = null, bool showArticleText = true)
    {
        Directory = directory ?? Path.Combine(Path.GetTempPath(), $"portal-test-{Guid.NewGuid():n}");
        _services = new ServiceCollection().AddPortal(Directory, new TripDisplay(showArticleText)).BuildServiceProvider();
    }

    public string Directory { get; }

    public string DatabaseFile => PortalDatabase.FileIn(Directory);

    public IServiceProvider Services => _services;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task PrepareAsync() => Get<PortalDatabase>().PrepareAsync(() => Task.CompletedTask, CancellationToken.None);

    public static async Task<TestPortal> StartAsync()
    {
        var portal = new TestPortal();
        await portal.PrepareAsync();
        return portal;
    }

    public PortalDbContext Context() => Get<IDbContextFactory<PortalDbContext>>().CreateDbContext();

    public SqliteConnection Connection()
    {
        var connection = new SqliteConnection($"{SqliteContract.ConnectionString(DatabaseFile)};Pooling=False");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (System.IO.Directory.Exists(Directory))
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }
}
