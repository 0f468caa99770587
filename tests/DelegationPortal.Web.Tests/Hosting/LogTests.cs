using System.Net;
using AngleSharp.Html.Parser;
using DelegationPortal.Data;
using DelegationPortal.Testing;
using DelegationPortal.Web.Tests.Accounts;
using Microsoft.Data.Sqlite;

namespace DelegationPortal.Web.Tests.Hosting;

/// <summary>What the log says of requests, and what it must not say.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task The_log_names_routes_and_nothing_that_anybody_typed_or_is_called()
    {
        using var folder = new TemporaryFolder();
        await using var portal = await PortalProcess.StartAsync(folder.Path);
        using var http = new HttpClient { BaseAddress = portal.Address };
        await http.GetPageAsync("/trips?q=Kanarienvogel");
        await http.GetPageAsync("/contacts?q=Kanarienvogel");
        using (await http.GetAsync(new Uri("/people/Kanarienvogel", UriKind.Relative)))
        {
        }

        using (await http.GetAsync(new Uri("/Kanarienvogel", UriKind.Relative)))
        {
        }

        using (await http.SignInAsync("Kanarienvogel@kammer.example", "Kanarienvogel und noch mehr"))
        {
        }

        await portal.StopAsync();

        var log = portal.Output + await File.ReadAllTextAsync(Assert.Single(Directory.EnumerateFiles(Path.Combine(folder.Path, "logs"))));
        Assert.Contains("GET /trips 200", log, StringComparison.Ordinal);
        Assert.Contains("GET /people/{person} 404", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Wegner", log, StringComparison.Ordinal);
        Assert.DoesNotContain("@berlin.ihk.de", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_shows_a_page_with_a_reference_that_stands_in_the_log()
    {
        using var folder = new TemporaryFolder();
        await using var portal = await PortalProcess.StartAsync(folder.Path);
        Spoil(PortalDatabase.FileIn(folder.Path));
        using var http = new HttpClient { BaseAddress = portal.Address };

        using var answer = await http.GetAsync(new Uri("/trips?q=Kanarienvogel", UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var reference = page.QuerySelector("main dd")!.PlainText();
        Assert.Matches("^[0-9a-f]{32}$", reference);
        Assert.DoesNotContain("Sqlite", page.Body!.TextContent, StringComparison.Ordinal);
        await portal.StopAsync();
        Assert.Contains($"ERR {reference}", portal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanarienvogel", portal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/error")]
    [InlineData("/not-found")]
    public async Task The_pages_for_what_went_wrong_are_no_addresses_of_their_own(string path)
    {
        await using var portal = new PortalFactory();
        using var client = portal.CreateClient();

        await client.GetPageAsync(path, HttpStatusCode.NotFound);
    }

    private static void Spoil(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Foreign Keys=False;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE Stops";
        command.ExecuteNonQuery();
    }
}
