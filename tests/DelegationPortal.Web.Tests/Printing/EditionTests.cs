using System.Net;
using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.Testing.Pdf.Reading;
using DelegationPortal.Trips;
using DelegationPortal.Web.Printing;
using DelegationPortal.Web.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.Web.Tests.Printing;

/// <summary>A printed document, and what its code leads to months later.</summary>
public sealed class EditionTests : IDisposable
{
    private const string Trip = "/trips/impulse-made-in-usa";
    private const string Stop = $"{Trip}/stops/boston";

    private readonly PortalFactory _portal = new();
    private readonly HttpClient _client;

    public EditionTests() => _client = _portal.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _portal.Dispose();
    }

    [Theory]
    [InlineData($"{Trip}.pdf")]
    [InlineData($"{Stop}.pdf")]
    public async Task A_document_is_a_PDF_that_who_has_it_is_not_sent_again(string address)
    {
        using var answer = await _client.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var second = await _client.SendAsync(again);

        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/trips/nirgends.pdf", HttpStatusCode.NotFound)]
    [InlineData($"{Trip}/stops/nirgends.pdf", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_not_printed(string address, HttpStatusCode status)
    {
        using var answer = await _client.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task An_edition_holds_until_something_in_it_is_changed_and_then_says_what()
    {
        var edition = await EditionOfAsync($"{Stop}.pdf");
        Assert.Contains("Diese Ausgabe gilt.", await TextOfAsync(edition), StringComparison.Ordinal);

        await ChangeContactAsync(phone => phone with { Value = "030 / 999 88-77" });

        var outdated = await TextOfAsync(edition);
        Assert.Contains("Diese Ausgabe ist überholt.", outdated, StringComparison.Ordinal);
        Assert.Contains("Ansprechpartner „Lars Mölbitz“: Telefon", outdated, StringComparison.Ordinal);
        Assert.DoesNotContain("999", outdated, StringComparison.Ordinal);
        Assert.DoesNotContain("315 10-439", outdated, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_another_stop_leaves_a_sheet_as_it_was()
    {
        var (boston, newYork) = (await EditionOfAsync($"{Stop}.pdf"), await EditionOfAsync($"{Trip}/stops/new-york.pdf"));
        var trip = await DeskAsync();
        var visit = trip.Visits.First(v => v.Input.StopId == trip.Stops[0].Id);
        await Commands<VisitCommands>().SaveAsync(visit.Id, visit.Input, visit.Input with { Topic = "Etwas anderes" }, Actor.Portal, CancellationToken.None);

        Assert.Contains("gilt.", await TextOfAsync(boston), StringComparison.Ordinal);
        Assert.Contains("überholt.", await TextOfAsync(newYork), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_was_withdrawn_is_named_without_its_value_and_later_changes_of_it_are_not_told()
    {
        var edition = await EditionOfAsync($"{Stop}.pdf");
        await ChangeContactAsync(phone => phone with { Audience = Audience.Staff });
        var withdrawn = await TextOfAsync(edition);
        await ChangeContactAsync(phone => phone with { Value = "030 / 111 22-33" });

        Assert.Contains("überholt.", withdrawn, StringComparison.Ordinal);
        Assert.Contains("Telefon", withdrawn, StringComparison.Ordinal);
        Assert.DoesNotContain("315 10-439", withdrawn, StringComparison.Ordinal);
        Assert.Equal(withdrawn, await TextOfAsync(edition));
    }

    [Fact]
    public async Task What_was_withdrawn_says_so()
    {
        var edition = await EditionOfAsync($"{Trip}.pdf");
        await Commands<TripCommands>().WithdrawAsync((await DeskAsync()).Id, Actor.Portal, CancellationToken.None);

        Assert.Contains("nicht mehr veröffentlicht", await TextOfAsync(edition), StringComparison.Ordinal);
        using var gone = await _client.GetAsync($"{Trip}.pdf");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    [Fact]
    public async Task A_forged_edition_is_unknown()
    {
        var edition = await EditionOfAsync($"{Stop}.pdf");
        for (var at = "/editions/".Length; at < edition.Length; at += 7)
        {
            var forged = edition[..at] + (edition[at] == 'A' ? 'B' : 'A') + edition[(at + 1)..];
            Assert.Contains("Vielleicht fehlt ein Teil der Adresse.", await TextOfAsync(forged), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_draft_is_printed_for_editors_only_and_says_that_it_is_one()
    {
        await Commands<TripCommands>().WithdrawAsync((await DeskAsync()).Id, Actor.Portal, CancellationToken.None);
        using var editor = await _portal.SignedInAsync(Role.Editor);

        var file = await editor.GetByteArrayAsync($"{Trip}.pdf?preview=Public");
        using var stranger = await _client.GetAsync($"{Trip}.pdf?preview=Public");

        Assert.Contains("Entwurf", Document.Read(file).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, stranger.StatusCode);
    }

    [Fact]
    public async Task A_document_speaks_the_language_of_its_reader()
    {
        var english = Document.Read(await _client.GetByteArrayAsync($"{Stop}.pdf?lang=en")).Text();

        Assert.Contains("Who was there", english, StringComparison.Ordinal);
    }

    /// <summary>The negative control: a seal of another key is as good as none.</summary>
    [Fact]
    public void Only_the_key_that_sealed_an_edition_opens_it()
    {
        var facts = new EditionFacts(Guid.NewGuid(), "boston", Audience.Member, new DateOnly(2026, 3, 2), new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc), [1, 2, 3, 4, 5, 6, 7, 8]);
        var id = new EditionSeal([1]).Write(facts);

        Assert.Null(new EditionSeal([2]).Read(id));
        var read = new EditionSeal([1]).Read(id)!;
        Assert.Equal((facts.TripId, facts.StopSlug, facts.Reader, facts.Day, facts.ChangedAt), (read.TripId, read.StopSlug, read.Reader, read.Day, read.ChangedAt));
        Assert.Equal(facts.Hash, read.Hash);
    }

    // Where the sentence beside the code leads.
    private async Task<string> EditionOfAsync(string document)
    {
        var file = Document.Read(await _client.GetByteArrayAsync(document));
        return file.Links().Single(link => link.Contains("/editions/", StringComparison.Ordinal)) is var address ? new Uri(address).AbsolutePath : "";
    }

    private async Task<string> TextOfAsync(string address) => (await _client.GetPageAsync(address)).QuerySelector("main")!.TextContent;

    private T Commands<T>()
        where T : notnull => _portal.Services.GetRequiredService<T>();

    private async Task<TripDesk> DeskAsync() => (await Commands<TripDeskQueries>().FindAsync("impulse-made-in-usa", Actor.Portal, CancellationToken.None))!;

    private async Task ChangeContactAsync(Func<ContactFieldInput, ContactFieldInput> change)
    {
        var queries = Commands<ContactDeskQueries>();
        var item = (await queries.ListAsync(new ContactFilter("Mölbitz"), Actor.Portal, CancellationToken.None)).Contacts.Single();
        var contact = (await queries.FindAsync(item.PublicId, Actor.Portal, CancellationToken.None))!;
        await Commands<ContactCommands>().SaveAsync(contact.Id, contact.Input, contact.Input with { Phone = change(contact.Input.Phone) }, Actor.Portal, CancellationToken.None);
    }
}
