namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>The negative control of all attacks: where nothing stands against them, they succeed, and the client notices.</summary>
public sealed class PlainHostTests : IAsyncLifetime
{
    private PlainHost _host = null!;
    private CircuitClient _client = null!;

    public async Task InitializeAsync()
    {
        _host = await PlainHost.StartAsync();
        _client = await CircuitClient.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Theory]
    [InlineData("https://evil.example", false)]
    [InlineData("https://evil.example", true)]
    [InlineData("null", false)]
    public async Task Pages_of_others_open_circuits(string origin, bool direct)
    {
        var page = await (await VisitAsync()).OpenAsync("/", origin, direct: direct);

        await page.SeesAsync("0 Mal gedrückt");
    }

    [Fact]
    public async Task A_button_that_cannot_be_pressed_is_pressed()
    {
        var page = await (await VisitAsync()).OpenAsync("/");

        await page.PressAsync("Drücken");

        await page.SeesAsync("1 Mal gedrückt");
        Assert.Equal(1, _host.Presses);
    }

    [Fact]
    public async Task Anybody_has_as_many_pages_open_as_they_like()
    {
        var visitor = await VisitAsync();
        for (var i = 0; i < 12; i++)
        {
            await (await visitor.OpenAsync("/")).SeesAsync("Mal gedrückt");
        }
    }

    private Task<CircuitPerson> VisitAsync() => CircuitPerson.VisitAsync(_client, _host.Address);
}
