using System.Text;
using CsvHelper;

namespace DelegationPortal.Web.Tests.Documents;

public sealed class TableTests : IAsyncDisposable
{
    private readonly PortalFactory _portal = new();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Another_program_reads_the_participants_and_no_cell_is_a_formula()
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        var rows = await RowsAsync(client, $"/trips/{Journey.Slug}/participants.csv");

        Assert.Equal(["Name", "Funktion", "Organisation", "Malmö", "Nirgendwo-Süd", "Adresse"], rows[0]);
        Assert.Equal([Journey.Participant.Name, $"'{Journey.Participant.Role}", $"'{Journey.Participant.Organisation}", "offen", "offen"], rows[1][..5]);
        Assert.StartsWith("http://localhost/people/", rows[1][5], StringComparison.Ordinal);
        Assert.All(rows.SelectMany(r => r), cell => Assert.DoesNotContain(cell.TrimStart().FirstOrDefault(), "=+-@\t\r"));
    }

    [Fact]
    public async Task A_phone_number_stays_as_it_is_printed_behind_an_apostrophe()
    {
        using var client = _portal.CreateClient();
        await Journey.PublishedAsync(_portal);

        var row = (await RowsAsync(client, "/contacts.csv")).Single(r => r[0] == Journey.Contact.Name);

        Assert.Equal([Journey.Contact.Function.Value, $"'{Journey.Contact.Phone.Value}", Journey.Contact.Email.Value, Journey.Contact.Function.Source, "2025-06-01", Journey.Input.Title], row[1..7]);
    }

    [Fact]
    public async Task Headings_are_in_the_language_of_the_reader()
    {
        using var client = _portal.CreateClient();

        var rows = await RowsAsync(client, "/contacts.csv?lang=en");

        Assert.Equal(["Name", "Function", "Phone", "E-mail", "Source", "Verified on", "Trips", "Address"], rows[0]);
    }

    [Fact]
    public async Task Excel_is_told_that_it_is_UTF8_and_lines_end_as_the_standard_says()
    {
        using var client = _portal.CreateClient();

        var content = await client.GetByteArrayAsync("/contacts.csv");

        Assert.Equal(Encoding.UTF8.GetPreamble(), content[..3]);
        Assert.Equal("\r\n"u8.ToArray(), content[^2..]);
    }

    private static async Task<List<string[]>> RowsAsync(HttpClient client, string path)
    {
        using var table = CsvReader.Create(await client.GetByteArrayAsync(path), new CsvReaderOptions { HasHeader = false, Separator = ',', SkipEmptyLines = false });
        var rows = new List<string[]>();
        while (table.Read())
        {
            rows.Add([.. Enumerable.Range(0, table.FieldCount).Select(table.GetString)]);
        }

        return rows;
    }
}
