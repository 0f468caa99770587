using System.Net;

namespace DelegationPortal.Web.Tests.Hosting;

public sealed class HealthTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("GET", "/health/live", "ok")]
    [InlineData("HEAD", "/health/live", "")]
    [InlineData("GET", "/health/ready", "ok")]
    [InlineData("HEAD", "/health/ready", "")]
    public async Task A_portal_that_runs_says_so_and_nothing_else(string method, string path, string text)
    {
        Assert.Equal((HttpStatusCode.OK, text), await AskAsync(new HttpMethod(method), path));
    }

    [Fact]
    public async Task A_portal_with_a_damaged_database_lives_and_is_not_ready()
    {
        Assert.Equal((HttpStatusCode.OK, "ok"), await AskAsync(HttpMethod.Get, "/health/ready"));

        await _portal.LoseTableAsync("__EFMigrationsHistory");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable"), await AskAsync(HttpMethod.Get, "/health/ready"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, ""), await AskAsync(HttpMethod.Head, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "ok"), await AskAsync(HttpMethod.Get, "/health/live"));
    }

    private async Task<(HttpStatusCode Status, string Text)> AskAsync(HttpMethod method, string path)
    {
        using var client = _portal.CreateClient();
        using var answer = await client.SendAsync(new HttpRequestMessage(method, path));
        Assert.True(answer.Headers.CacheControl is { NoStore: true });
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
