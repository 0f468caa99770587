using System.Net;
using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests;

/// <summary>The whole portal in this process, with the seeds, on a data directory of its own, as it runs in production.</summary>
public sealed class PortalFactory : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder _data = new();

    public PortalFactory() => ClientOptions.AllowAutoRedirect = false;

    public string DataDirectory => _data.Path;

    /// <summary>More of the configuration, such as <c>Portal:PublicUrl</c>.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Without any guard, for tests that must notice it.</summary>
    public bool OpenToAll { get; init; }

    /// <summary>A client at an address; without one, requests in this process come from nowhere.</summary>
    public HttpClient ClientAt(string address, string baseAddress = "http://localhost")
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri(baseAddress) });
        client.DefaultRequestHeaders.Add(RemoteAddress.Header, address);
        return client;
    }

    /// <summary>Damages the database of the running portal.</summary>
    public async Task LoseTableAsync(string table)
    {
        await using var database = new SqliteConnection($"Data Source={PortalDatabase.FileIn(DataDirectory)}");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = $"ALTER TABLE \"{table}\" RENAME TO \"Lost\"";
        await command.ExecuteNonQueryAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Portal:DataDirectory", DataDirectory);

        // Quicker than the portal's own; nobody attacks these passwords.
        builder.ConfigureServices(services => services
            .Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000)
            .AddSingleton(Clock)
            .AddSingleton<IStartupFilter, RemoteAddress>());
        if (OpenToAll)
        {
            builder.ConfigureServices(services => services.Configure<AuthorizationOptions>(authorization =>
            {
                foreach (var role in Enum.GetNames<Role>())
                {
                    authorization.AddPolicy(role, policy => policy.RequireAssertion(_ => true));
                }
            }));
        }

        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }

    private sealed class RemoteAddress : IStartupFilter
    {
        public const string Header = "Test-Remote-Address";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.TryParse(context.Request.Headers[Header], out var address) ? address : null;
                return rest(context);
            });
            next(app);
        };
    }
}
