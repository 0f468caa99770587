using System.Net;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests;

public sealed class PortalProcessTests
{
    [Fact]
    public async Task The_portal_starts_on_a_folder_stops_when_asked_and_starts_again()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await PortalProcess.StartAsync(folder.Path))
        {
            Assert.Equal(0, await first.StopAsync());
        }

        await using var second = await PortalProcess.StartAsync(folder.Path);
        Assert.Equal(HttpStatusCode.OK, await StatusOfTheStartPageAsync(second));
    }

    [Fact]
    public async Task A_killed_portal_starts_again_on_the_same_folder()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await PortalProcess.StartAsync(folder.Path))
        {
            await first.KillAsync();
        }

        await using var second = await PortalProcess.StartAsync(folder.Path);
        Assert.Equal(HttpStatusCode.OK, await StatusOfTheStartPageAsync(second));
    }

    [Fact]
    public async Task A_portal_that_cannot_start_is_reported_with_what_it_said()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => PortalProcess.StartAsync(null, "--urls", "gopher://127.0.0.1"));

        Assert.Contains("gopher://127.0.0.1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_of_a_portal_goes_with_it()
    {
        var portal = await PortalProcess.StartAsync();
        Assert.True(Directory.Exists(portal.DataDirectory));

        await portal.DisposeAsync();

        Assert.False(Directory.Exists(portal.DataDirectory));
    }

    private static async Task<HttpStatusCode> StatusOfTheStartPageAsync(PortalProcess portal)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(portal.Address);
        return answer.StatusCode;
    }
}
