using System.Net;
using System.Text;
using System.Text.Json;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Web.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Documents;

public sealed class ContactCardTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("", "4.0", "tel:+493031510241")]
    [InlineData("?version=4.0", "4.0", "tel:+493031510241")]
    [InlineData("?version=3.0", "3.0", "+49 30 / 315 10-241")]
    public async Task Another_program_reads_the_contact_as_it_is(string query, string version, string phone)
    {
        using var client = _portal.CreateClient();
        var id = await (await Journey.PublishedAsync(_portal)).ContactAsync();

        var content = await client.GetByteArrayAsync(new Uri($"/contacts/{id}.vcf{query}", UriKind.Relative));
        var card = await PythonReader.CardAsync(content);

        Assert.Equal(version, Only(card, "version"));
        Assert.Equal(Journey.Contact.Name, Only(card, "fn"));
        Assert.Equal(Journey.Contact.Function.Value, Only(card, "title"));
        Assert.Equal(phone, Only(card, "tel"));
        Assert.Equal(Journey.Contact.Email.Value, Only(card, "email"));
        Assert.Equal(id, Only(card, "uid"));
        Assert.Equal($"http://localhost/contacts/{id}", Only(card, "url"));
        Assert.Equal($"http://localhost/contacts/{id}.vcf", Only(card, "source"));
        Assert.All(Encoding.UTF8.GetString(content).Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task Each_reader_gets_the_fields_that_are_meant_for_them()
    {
        var journey = await Journey.PublishedAsync(_portal);
        await _portal.Services.GetRequiredService<ContactCommands>().SaveAsync(
            journey.ContactId,
            Journey.Contact,
            Journey.Contact with { Phone = Journey.Contact.Phone with { Audience = Audience.Member }, Email = Journey.Contact.Email with { Audience = Audience.Staff } },
            Actor.Portal,
            default);
        var path = $"/contacts/{await journey.ContactAsync()}.vcf";
        using var anybody = _portal.CreateClient();
        using var reader = await _portal.SignedInAsync(Role.Reader);
        using var editor = await _portal.SignedInAsync(Role.Editor);

        Assert.Equal((false, false), Has(await PythonReader.CardAsync(await anybody.GetByteArrayAsync(path))));
        Assert.Equal((true, false), Has(await PythonReader.CardAsync(await reader.GetByteArrayAsync(path))));
        Assert.Equal((true, true), Has(await PythonReader.CardAsync(await editor.GetByteArrayAsync(path))));

        static (bool Phone, bool Email) Has(JsonElement card) => (card.TryGetProperty("tel", out _), card.TryGetProperty("email", out _));
    }

    [Fact]
    public async Task A_version_that_is_none_is_refused()
    {
        using var client = _portal.CreateClient();
        var id = await (await Journey.PublishedAsync(_portal)).ContactAsync();

        using var answer = await client.GetAsync(new Uri($"/contacts/{id}.vcf?version=2.1", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_of_the_contact_leads_to_both_versions()
    {
        using var client = _portal.CreateClient();
        var id = await (await Journey.PublishedAsync(_portal)).ContactAsync();

        var links = (await client.GetPageAsync($"/contacts/{id}")).QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href"));

        Assert.Equal([$"/contacts/{id}.vcf", $"/contacts/{id}.vcf?version=3.0"], links);
    }

    private static string? Only(JsonElement card, string property) => Assert.Single(card.GetProperty(property).EnumerateArray().ToList()).GetString();
}
