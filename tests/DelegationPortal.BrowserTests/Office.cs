using DelegationPortal.Accounts;
using DelegationPortal.Data;
using DelegationPortal.History;
using DelegationPortal.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace DelegationPortal.BrowserTests;

/// <summary>A portal of its own, which tests may change, kill and start again, and a browser.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly TemporaryFolder _data;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly Dictionary<string, string> _signedIn = [];
    private readonly HashSet<string> _written = [];
    private PortalProcess _portal;

    private Office(TemporaryFolder data, PortalProcess portal, IPlaywright playwright, IBrowser browser)
    {
        _data = data;
        _portal = portal;
        _playwright = playwright;
        _browser = browser;
    }

    public string DataDirectory => _data.Path;

    public static async Task<Office> OpenAsync()
    {
        var data = new TemporaryFolder();
        var portal = await PortalProcess.StartAsync(data.Path);
        foreach (var name in new[] { "erika", "otto" })
        {
            await Beside.AddUserAsync(data.Path, Email(name), name, Role.Editor);
        }

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ExternalTool.Chromium.Find(), Args = PortalFixture.BrowserArguments });
        return new Office(data, portal, playwright, browser);
    }

    public Task<Visitor> VisitorAsync() => Visitor.ComeAsync(_browser, _portal.Address);

    /// <summary>Somebody at a browser of their own, in the one session of this office.</summary>
    /// <param name="name">erika or otto, both editors.</param>
    public async Task<Visitor> EditorAsync(string name = "erika")
    {
        if (_signedIn.TryGetValue(name, out var cookies))
        {
            return await Visitor.ComeAsync(_browser, _portal.Address, signedIn: cookies);
        }

        var visitor = await VisitorAsync();
        await visitor.SignInAsync(Email(name));
        _signedIn[name] = await visitor.CookiesAsync();
        return visitor;
    }

    /// <summary>Writes records beside the running portal, as the command line does; once for each purpose, whatever the number of tests.</summary>
    public async Task WriteAsync(string purpose, Func<RecordWriter, Task> write)
    {
        if (_written.Add(purpose))
        {
            await Beside.DoAsync(DataDirectory, write);
        }
    }

    /// <summary>The unsaved texts of everybody that the database keeps now.</summary>
    public string TextsInDatabase() => Ask("SELECT coalesce(group_concat(Typed), '') FROM UnsavedTexts");

    public void ForgetTextsInDatabase() => Ask("DELETE FROM UnsavedTexts");

    public Task KillAsync() => _portal.KillAsync();

    public Task KillAfterAsync(TimeSpan time) => _portal.KillAfterAsync(time);

    public async Task StartAgainAsync() => _portal = await PortalProcess.StartAgainAsync(_portal);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _portal.DisposeAsync();
        _data.Dispose();
    }

    private string Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={PortalDatabase.FileIn(DataDirectory)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string ?? "";
    }

    private static string Email(string name) => $"{name}@kammer.example";
}

/// <summary>One office for all tests of a class, each with records of its own.</summary>
public sealed class OfficeFixture : IAsyncLifetime
{
    internal Office Office { get; private set; } = null!;

    public async Task InitializeAsync() => Office = await Office.OpenAsync();

    public async Task DisposeAsync() => await Office.DisposeAsync();
}
