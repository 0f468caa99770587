using System.IO.Compression;
using DelegationPortal.Testing;
using DelegationPortal.Web.Tests.Documents;

namespace DelegationPortal.Web.Tests.CommandLine;

public sealed class ExportTests : IAsyncDisposable
{
    private const string Public = "https://reisen.example.org";

    private readonly PortalFactory _portal = new() { Settings = { ["Portal:PublicUrl"] = Public } };
    private readonly TemporaryFolder _folder = new();

    private string Output => Path.Combine(_folder.Path, "reise.out");

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return _portal.DisposeAsync();
    }

    [Theory]
    [InlineData("pdf", "/trips/kurs-nord.pdf")]
    [InlineData("json", "/api/v1/trips/kurs-nord")]
    [InlineData("csv", "/trips/kurs-nord/participants.csv")]
    [InlineData("ics", "/trips/kurs-nord.ics")]
    public async Task A_file_has_the_bytes_of_the_web_and_replaces_an_older_one(string format, string path)
    {
        using var client = _portal.ClientAt("203.0.113.7", Public);
        await Journey.PublishedAsync(_portal);
        await File.WriteAllTextAsync(Output, "von gestern");

        var run = await ExportAsync(Journey.Slug, format, Output);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(await client.GetByteArrayAsync(path), await File.ReadAllBytesAsync(Output));
        Assert.Equal([Output], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task An_archive_holds_all_documents_and_is_the_same_each_time()
    {
        using var client = _portal.ClientAt("203.0.113.7", Public);
        var contact = await (await Journey.PublishedAsync(_portal)).ContactAsync();

        Assert.Equal(0, (await ExportAsync(Journey.Slug, "zip", Output)).ExitCode);
        var once = await File.ReadAllBytesAsync(Output);
        Assert.Equal(0, (await ExportAsync(Journey.Slug, "zip", Output)).ExitCode);

        Assert.Equal(once, await File.ReadAllBytesAsync(Output));
        using var archive = new ZipArchive(new MemoryStream(once));
        Assert.Equal(
            ["kurs-nord.json", "kurs-nord.ics", "kurs-nord-teilnehmer.csv", "kurs-nord.geojson", "zoe-angstroem-mueller.vcf"],
            archive.Entries.Select(e => e.FullName).Where(name => !name.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Equal("kurs-nord.pdf", archive.Entries[0].FullName);
        Assert.Contains(archive.Entries, e => e.FullName.StartsWith("kurs-nord-", StringComparison.Ordinal) && e.FullName.EndsWith(".pdf", StringComparison.Ordinal));
        using var card = new MemoryStream();
        await archive.Entries[^1].Open().CopyToAsync(card);
        Assert.Equal(await client.GetByteArrayAsync($"/contacts/{contact}.vcf"), card.ToArray());
    }

    [Fact]
    public async Task Standard_output_carries_the_document_and_nothing_else()
    {
        using var client = _portal.ClientAt("203.0.113.7", Public);

        var run = await ExportAsync("impulse-made-in-usa", "json", "-");

        Assert.Equal(await client.GetStringAsync("/api/v1/trips/impulse-made-in-usa"), run.Output);
    }

    [Fact]
    public async Task What_cannot_be_given_out_is_said_in_a_sentence_and_leaves_no_file()
    {
        using var started = _portal.CreateClient();
        var journey = await Journey.DraftAsync(_portal);

        await AssertRefusedAsync("Eine Reise „nirgends“ gibt es nicht", "nirgends", "json");
        await AssertRefusedAsync("Die Reise „kurs-nord“ ist noch nicht veröffentlicht", Journey.Slug, "json");
        await AssertRefusedAsync("Von der Reise „impulse-made-in-usa“ ist noch kein Tag bekannt", "impulse-made-in-usa", "ics");
        await journey.EditAsync(Journey.Input with { Slug = "kurs-sued" });
        await journey.WithdrawAsync();
        await AssertRefusedAsync("Die Reise „kurs-nord“ heißt jetzt „kurs-sued“", Journey.Slug, "json");
        await AssertRefusedAsync("Die Reise „kurs-sued“ wurde zurückgezogen", "kurs-sued", "zip");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_said_in_a_sentence()
    {
        using var started = _portal.CreateClient();

        var nowhere = await ExportAsync("impulse-made-in-usa", "json", Path.Combine(_folder.Path, "nirgends", "reise.json"));
        var folder = await ExportAsync("impulse-made-in-usa", "json", _folder.Path);

        Assert.All([nowhere, folder], run =>
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("lässt sich nicht schreiben", run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        });
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("export", "kurs-nord", "--format", "docx", "--output", "x")]
    [InlineData("export", "kurs-nord", "--format", "json")]
    [InlineData("export", "--format", "json", "--output", "x")]
    public async Task Wrong_usage_is_told_apart(params string[] arguments)
    {
        Assert.Equal(2, (await PortalRun.OfAsync(arguments)).ExitCode);
    }

    private Task<PortalRun> ExportAsync(string trip, string format, string output) => PortalRun.OfAsync(
        ["export", trip, "--format", format, "--output", output], ("Portal__DataDirectory", _portal.DataDirectory), ("Portal__PublicUrl", Public));

    private async Task AssertRefusedAsync(string sentence, string trip, string format)
    {
        var run = await ExportAsync(trip, format, Output);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(sentence, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }
}
