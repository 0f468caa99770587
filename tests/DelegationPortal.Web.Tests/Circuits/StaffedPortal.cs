using System.Security.Cryptography;
using System.Text;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Data;
using DelegationPortal.People;
using DelegationPortal.Testing;
using DelegationPortal.Trips;
using DelegationPortal.Web.Tests.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>The real portal, its library on the same data for what tests arrange, and people whose circuits are opened without a browser.</summary>
internal sealed class StaffedPortal : IAsyncDisposable
{
    /// <summary>Part of every name, address and text that stands in the database or is sent; the log must not know it.</summary>
    public const string Canary = "Kanarienvogel";

    private readonly TemporaryFolder _data;
    private readonly ServiceProvider _library;
    private readonly PortalProcess _portal;

    private StaffedPortal(TemporaryFolder data, ServiceProvider library, PortalProcess portal, CircuitClient client)
    {
        (_data, _library, _portal, Client) = (data, library, portal, client);
    }

    public Uri Address => _portal.Address;

    public CircuitClient Client { get; }

    public static async Task<StaffedPortal> StartAsync(int contacts = 3, ProcessMeter? meter = null)
    {
        var client = await CircuitClient.StartAsync();
        var data = new TemporaryFolder();
        var services = new ServiceCollection().AddPortal(data.Path, new TripDisplay(ShowArticleText: true));

        // Quicker than the portal's own; nobody attacks these passwords.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000);
        var library = services.BuildServiceProvider();
        await library.GetRequiredService<PortalDatabase>().PrepareAsync(() => Task.CompletedTask, CancellationToken.None);
        await AddContactsAsync(library, contacts);
        var portal = await PortalProcess.StartWithAsync(data.Path, [("Portal__ImportSeeds", "false"), .. meter?.Environment ?? []]);
        return new StaffedPortal(data, library, portal, client);
    }

    public T Get<T>()
        where T : notnull => _library.GetRequiredService<T>();

    /// <summary>A new account of its own, signed in.</summary>
    public async Task<CircuitPerson> JoinAsync(Role role = Role.Editor)
    {
        var email = $"{Canary}-{Guid.NewGuid():n}@kammer.example";
        var user = await Get<AccountCommands>().AddAsync(email, $"Frau {Canary}", role, Visits.Password, Actor.Portal, CancellationToken.None);
        var id = await Client.AskAsync<int>("signIn", new { portal = Address, email, password = Visits.Password });
        return new CircuitPerson(Client, id, user.Id);
    }

    /// <summary>The addresses where contacts are edited, always in the same order.</summary>
    public async Task<string[]> ContactPagesAsync(int count)
    {
        await using var context = Context();
        return await context.Contacts.OrderBy(c => c.Id).Take(count).Select(c => $"/staff/contacts/{c.PublicId}").ToArrayAsync();
    }

    public PortalDbContext Context() => Get<IDbContextFactory<PortalDbContext>>().CreateDbContext();

    /// <summary>One value for all that the database holds, but for who was signed in when.</summary>
    public string Contents()
    {
        using var connection = new SqliteConnection($"{SqliteContract.ConnectionString(PortalDatabase.FileIn(_data.Path))};Pooling=False");
        connection.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'Sessions' ORDER BY name").ToList())
        {
            foreach (var row in Rows(connection, $"SELECT * FROM \"{table}\" ORDER BY 1"))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(table + row));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>What the portal has printed, which is also what stands in its log.</summary>
    public string Log => _portal.Output;

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _portal.DisposeAsync();
        await _library.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Dispose();
    }

    private static async Task AddContactsAsync(ServiceProvider library, int count)
    {
        await using var context = await library.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContextAsync();
        for (var i = 0; i < count; i++)
        {
            var input = new ContactInput { Name = $"{Canary} {i}", Phone = new() { Value = $"030 {i}" }, Email = new() { Value = $"{Canary}{i}@kammer.example" } };
            context.Add(Contact.Create(Guid.CreateVersion7(), Person.Create(input.Name), input.Function.ToField(), input.Phone.ToField(), input.Email.ToField()));
        }

        await context.SaveAsync(Actor.Portal, DateTime.UnixEpoch, CancellationToken.None);
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            yield return string.Join('|', values.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value));
        }
    }
}
