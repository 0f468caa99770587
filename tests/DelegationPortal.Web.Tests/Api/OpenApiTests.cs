using System.Globalization;
using System.Text.Json;
using DelegationPortal.Web.Tests.Documents;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DelegationPortal.Web.Tests.Api;

/// <summary>The document describes the API as it is.</summary>
public sealed class OpenApiTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_document_is_valid_and_names_every_address_and_nothing_else()
    {
        var read = await ReadAsync();

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(["/api/v1/contacts", "/api/v1/search", "/api/v1/trips", "/api/v1/trips/{trip}"], read.Document!.Paths.Keys.Order());
        Assert.Equal(["page", "pageSize", "q"], read.Document.Paths["/api/v1/search"].Operations![HttpMethod.Get].Parameters!.Select(p => p.Name));
        Assert.All(read.Document.Paths.Values, path => Assert.Equal([HttpMethod.Get], path.Operations!.Keys));
    }

    [Theory]
    [InlineData("/api/v1/trips", "/api/v1/trips", "200")]
    [InlineData("/api/v1/trips?pageSize=1", "/api/v1/trips", "200")]
    [InlineData("/api/v1/trips?q=nirgendwasser", "/api/v1/trips", "200")]
    [InlineData("/api/v1/trips?page=0", "/api/v1/trips", "400")]
    [InlineData("/api/v1/trips/kurs-nord", "/api/v1/trips/{trip}", "200")]
    [InlineData("/api/v1/trips/impulse-made-in-usa", "/api/v1/trips/{trip}", "200")]
    [InlineData("/api/v1/trips/nirgends", "/api/v1/trips/{trip}", "404")]
    [InlineData("/api/v1/contacts", "/api/v1/contacts", "200")]
    [InlineData("/api/v1/search?q=a&pageSize=100", "/api/v1/search", "200")]
    [InlineData("/api/v1/search", "/api/v1/search", "400")]
    public async Task Every_answer_is_as_the_document_says(string address, string path, string status)
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);
        var document = (await ReadAsync()).Document!;

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
        var described = document.Paths[path].Operations![HttpMethod.Get].Responses![status].Content![answer.Content.Headers.ContentType!.MediaType!].Schema!;
        var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Empty(SchemaCheck.Differences(described, json));
        Assert.NotEmpty(SchemaCheck.Differences(described, JsonDocument.Parse("""{"something":"else"}""").RootElement).Concat(status == "200" ? [] : ["problems may hold anything"]));
    }

    private async Task<ReadResult> ReadAsync()
    {
        using var client = _portal.CreateClient();
        return await OpenApiDocument.LoadAsync(await client.GetStreamAsync("/openapi/v1.json"), "json");
    }
}
