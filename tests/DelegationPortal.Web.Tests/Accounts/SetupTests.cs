using System.Net;
using System.Text.RegularExpressions;
using DelegationPortal.Testing;
using DelegationPortal.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Accounts;

public sealed partial class SetupTests
{
    [Fact]
    public async Task The_link_makes_the_first_administrator_and_then_is_gone()
    {
        await using var portal = new PortalFactory();
        using var client = portal.CreateClient();
        var path = portal.Services.GetRequiredService<SetupLink>().Path;

        using (var answer = await client.PostFormAsync(path, "setup", ("Name", "Frau Erste"), ("Email", "erste@kammer.example"), ("Password", Visits.Password)))
        {
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        var account = await client.GetPageAsync("/account");
        Assert.Equal("Frau Erste", account.QuerySelector("h1")!.PlainText());
        Assert.Equal("Verwaltung", account.QuerySelector(".label")!.PlainText());
        await client.GetPageAsync(path, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/setup")]
    [InlineData("/setup?token=")]
    [InlineData("/setup?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Without_the_token_there_is_no_such_page(string path)
    {
        await using var portal = new PortalFactory();
        using var client = portal.CreateClient();

        await client.GetPageAsync(path, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_refused_entry_is_told_beside_its_field_and_nothing_typed_is_lost()
    {
        await using var portal = new PortalFactory();
        using var client = portal.CreateClient();
        var path = portal.Services.GetRequiredService<SetupLink>().Path;

        using var answer = await client.PostFormAsync(path, "setup", ("Name", "Frau Erste"), ("Email", "erste@kammer.example"), ("Password", "kurz"));

        Assert.Contains("mindestens 12 Zeichen", await answer.ProblemsAsync(), StringComparison.Ordinal);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Password-wrong Password-hint", page.GetElementById("Password")!.GetAttribute("aria-describedby"));
        Assert.Equal("true", page.GetElementById("Password")!.GetAttribute("aria-invalid"));
        Assert.Equal("erste@kammer.example", page.GetElementById("Email")!.GetAttribute("value"));
        Assert.Null(page.GetElementById("Password")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_link_is_printed_once_per_start_never_logged_and_opens_no_other_start()
    {
        using var folder = new TemporaryFolder();
        string first;
        await using (var portal = await PortalProcess.StartAsync(folder.Path, "--Portal:ImportSeeds=false"))
        {
            first = Token().Match(portal.Output).Value;
            Assert.NotEmpty(first);
            Assert.Equal(0, await portal.StopAsync());
        }

        await using var second = await PortalProcess.StartAsync(folder.Path, "--Portal:ImportSeeds=false");
        using var http = new HttpClient { BaseAddress = second.Address };

        await http.GetPageAsync($"/setup?{first}", HttpStatusCode.NotFound);
        await http.GetPageAsync($"/setup?{Token().Match(second.Output).Value}");
        Assert.Equal(0, await second.StopAsync());
        var logs = string.Concat(Directory.EnumerateFiles(folder.File("logs")).Select(File.ReadAllText));
        Assert.DoesNotContain("token", logs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_account_no_link_is_printed()
    {
        using var folder = new TemporaryFolder();
        var added = await PortalRun.OfAsync(Visits.Password, ["user", "add", "ed@kammer.example", "--role", "editor", "--password-stdin"], ("Portal__DataDirectory", folder.Path));
        await using var portal = await PortalProcess.StartAsync(folder.Path, "--Portal:ImportSeeds=false");

        Assert.Equal((0, ""), (added.ExitCode, added.Output));
        Assert.DoesNotMatch(Token(), portal.Output);
    }

    [GeneratedRegex(@"token=[\w-]{43}")]
    private static partial Regex Token();
}
