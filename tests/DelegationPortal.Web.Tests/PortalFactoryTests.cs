using System.Net;

namespace DelegationPortal.Web.Tests;

public sealed class PortalFactoryTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task The_portal_runs_in_this_process()
    {
        using var client = portal.CreateClient();

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Its_data_directory_goes_with_it()
    {
        var another = new PortalFactory();
        using var client = another.CreateClient();
        Assert.True(Directory.Exists(another.DataDirectory));

        await another.DisposeAsync();

        Assert.False(Directory.Exists(another.DataDirectory));
    }
}
