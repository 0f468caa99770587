using System.Globalization;
using System.Text.Json;
using DelegationPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>
/// Many editors writing at once. Quick form here, which measures nothing; the long form with the figures of docs/benchmarks.md:
/// <c>PORTAL_LABS=long dotnet test tests/DelegationPortal.Web.Tests --configuration Release --filter Circuits.WritingTests --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class WritingTests(ITestOutputHelper output)
{
    private const int PagesEach = 10;
    private static readonly int Editors = Labs.Long ? 500 : 20;
    private static readonly int Letters = Labs.Long ? 20 : 2;
    private static readonly int MillisecondsBetweenLetters = Labs.Long ? 3_000 : 1_500;
    private static readonly int Contacts = Labs.Long ? 10_000 : 50;

    [Fact]
    public async Task Every_letter_of_every_editor_is_answered_and_kept_and_all_memory_comes_back()
    {
        await using var meter = new ProcessMeter();
        await using var portal = await StaffedPortal.StartAsync(Contacts, meter);
        var people = new List<int>();
        for (var i = 0; i < Editors / PagesEach; i++)
        {
            people.Add((await portal.JoinAsync()).Id);
        }

        // What is made once and stays is no editor's.
        var pages = await portal.ContactPagesAsync(Editors);
        await WriteAsync(portal, people, [.. pages.Take(people.Count)], 1);
        var empty = await meter.MeasureAsync();

        var (crowd, opened) = await portal.Client.AskAsync<Gathering>("gather", new { people, pages });
        var full = await meter.MeasureAsync();
        var written = await portal.Client.AskAsync<Writing>("write", new { crowd, rounds = Letters, every = MillisecondsBetweenLetters });
        var used = await meter.MeasureAsync();
        await portal.Client.TellAsync("scatter", new { crowd });
        var left = await meter.MeasureAsync();

        Assert.Equal(Editors, opened.Count);
        Assert.Equal(Editors * Letters, written.Count);
        Assert.Equal(Editors, await KeptAsync(portal));
        output.WriteLine(Tell($"Opening one of {Contacts} contacts for editing: {opened}"));
        output.WriteLine(Tell($"{Editors} editors, a letter each {MillisecondsBetweenLetters / 1000.0} s for {written.Seconds:0} s, from event to its render batch: {written}"));
        output.WriteLine(Tell($"Render batches: {written.Batches / (double)written.Count:0.0} a letter, {written.Bytes / (double)written.Batches:0} bytes each"));
        output.WriteLine(Tell($"Managed heap in MiB: {Mebibytes(empty.Heap)} empty, {Mebibytes(full.Heap)} with {Editors} open, {Mebibytes(used.Heap)} after writing, {Mebibytes(left.Heap)} after they left"));
        output.WriteLine(Tell($"An open editor takes {Mebibytes((used.Heap - empty.Heap) / Editors)} MiB, a letter {(used.Processor - full.Processor).TotalMilliseconds / written.Count:0.0} ms of one core"));

        // What the first ones leave behind weighs more when there are few.
        Assert.True(left.Heap - empty.Heap < (used.Heap - empty.Heap) / (Labs.Long ? 10 : 2), "of what the editors took too much stays");
        if (Labs.Long)
        {
            Assert.True(opened.P95 < 200, $"opening takes {opened}");
            Assert.True(written.P95 <= 100, $"an answer takes {written}");
            Assert.True(used.Heap - empty.Heap <= Editors * 1024L * 1024, "an open editor takes more than 1 MiB");
        }
    }

    private static async Task WriteAsync(StaffedPortal portal, List<int> people, string[] pages, int rounds)
    {
        var (crowd, _) = await portal.Client.AskAsync<Gathering>("gather", new { people, pages });
        await portal.Client.TellAsync("write", new { crowd, rounds, every = MillisecondsBetweenLetters });
        await portal.Client.TellAsync("scatter", new { crowd });
    }

    // How many contacts have all letters in the database that were typed into their names.
    private static async Task<int> KeptAsync(StaffedPortal portal)
    {
        await using var context = portal.Context();
        var kept = await context.UnsavedTexts.Select(t => t.Typed).ToListAsync();
        return kept.Count(typed => JsonDocument.Parse(typed).RootElement.GetProperty("Name").GetString()!.EndsWith(new string('x', Letters), StringComparison.Ordinal));
    }

    private static string Tell(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);

    private static string Mebibytes(long bytes) => Tell($"{bytes / 1048576.0:0.00}");

    private sealed record Gathering(int Crowd, Times Opened);

    private sealed record Writing(int Count, double P50, double P95, double P99, double Most, double Seconds, int Batches, long Bytes)
    {
        public override string ToString() => new Times(Count, P50, P95, P99, Most).ToString();
    }

    /// <summary>Milliseconds.</summary>
    private sealed record Times(int Count, double P50, double P95, double P99, double Most)
    {
        public override string ToString() => Tell($"p50 {P50:0} ms, p95 {P95:0} ms, p99 {P99:0} ms, most {Most:0} ms ({Count} times)");
    }
}
