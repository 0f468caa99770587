using System.Text.Json;
using System.Text.Json.Nodes;
using DelegationPortal.Accounts;
using DelegationPortal.Testing;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>Connections that are not what they seem, too many or too much.</summary>
[Collection(nameof(HostileLab))]
public sealed class HostileConnectionTests(HostileLab lab)
{
    private static readonly object Input = new { value = StaffedPortal.Canary };

    [Fact]
    public async Task Pages_of_others_open_no_circuit_with_the_cookies_of_an_editor()
    {
        var editor = await lab.JoinAsync();
        var before = lab.Portal.Contents();
        foreach (var origin in ForeignOrigins())
        {
            await Assert.ThrowsAsync<CircuitClientException>(() => editor.OpenAsync("/staff", origin));
            await Assert.ThrowsAsync<CircuitClientException>(() => editor.OpenAsync("/staff", origin, direct: true));
        }

        Assert.Equal(20, ForeignOrigins().Distinct().Count());
        await lab.AssertUnharmedAsync(before, await editor.OpenAsync("/staff", lab.Portal.Address.GetLeftPart(UriPartial.Authority), direct: true));
    }

    [Fact]
    public async Task Visitors_and_readers_open_no_circuit()
    {
        var visitor = await CircuitPerson.VisitAsync(lab.Portal.Client, lab.Portal.Address);
        var reader = await lab.JoinAsync(Role.Reader);

        foreach (var person in new[] { visitor, reader })
        {
            await Assert.ThrowsAsync<CircuitClientException>(() => person.OpenAsync("/"));
            await Assert.ThrowsAsync<CircuitClientException>(() => person.OpenAsync("/", direct: true));
        }
    }

    [Fact]
    public async Task Nobody_has_more_than_ten_pages_open()
    {
        var editor = await lab.JoinAsync();
        var pages = new List<CircuitPage>();
        for (var i = 0; i < 10; i++)
        {
            pages.Add(await editor.OpenAsync("/staff"));
        }

        await Assert.ThrowsAsync<CircuitClientException>(() => editor.OpenAsync("/staff"));
        await Assert.ThrowsAsync<CircuitClientException>(() => editor.OpenAsync("/staff", direct: true));

        await pages[0].LeaveAsync();
        await (await OpenAsSoonAsPossibleAsync(editor)).SeesAsync("Redaktion");
    }

    [Fact]
    public async Task A_connection_has_one_circuit()
    {
        var page = await (await lab.JoinAsync()).OpenAsync("/staff");
        await page.SeesAsync("Redaktion");
        var before = lab.Portal.Contents();

        await page.BeginAgainAsync();

        await page.EndsAsync();
        await lab.AssertUnharmedAsync(before, page);
    }

    [Fact]
    public async Task Nobody_gets_a_circuit_by_making_up_its_name()
    {
        var page = await (await lab.JoinAsync()).OpenAsync("/staff");
        var before = lab.Portal.Contents();

        Assert.False(await page.TakesOverAsync("CfDJ8" + new string('A', 120)));

        await lab.AssertUnharmedAsync(before, page);
    }

    [Theory]
    [InlineData(65 * 1024)]
    [InlineData(4 * 1024 * 1024)]
    public async Task A_message_that_is_too_long_ends_the_connection(int length)
    {
        var page = await (await lab.JoinAsync()).OpenAsync(lab.Contact);
        await page.SeesAsync(StaffedPortal.Canary);
        var before = lab.Portal.Contents();

        await page.CallAsync(null, "DispatchEventAsync", 1, new string('x', length));

        await page.EndsAsync();
        await lab.AssertUnharmedAsync(before, page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_thousand_events_in_a_row_keep_nobody_else_waiting(bool silent)
    {
        var page = await (await lab.JoinAsync()).OpenAsync("/staff/contacts", silent: silent);
        await page.SeesAsync("Ansprechpartner");
        var before = lab.Portal.Contents();

        await page.FloodAsync(999_999, "click", Input, 10_000);

        await lab.AssertUnharmedAsync(before, page);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_flood_of_letters_keeps_nobody_else_waiting(bool silent)
    {
        var page = await (await lab.JoinAsync()).OpenAsync("/staff/contacts", silent: silent);
        await page.SeesAsync("Ansprechpartner");
        var before = lab.Portal.Contents();

        // Each letter asks the database for another list.
        await page.FloodFieldAsync("q", Labs.Long ? 10_000 : 500);

        await lab.AssertUnharmedAsync(before, page);
        await page.LeaveAsync();
    }

    [Fact]
    public async Task What_a_page_carries_for_its_circuit_can_be_neither_made_up_nor_changed()
    {
        var editor = await lab.JoinAsync();
        var page = await editor.OpenAsync(lab.Contact);
        var signed = (await page.MarkersAsync()).ToString();
        var before = lab.Portal.Contents();
        await page.LeaveAsync();
        foreach (var change in new Func<string, string>[] { _ => StaffedPortal.Canary, Tampered, descriptor => descriptor[..^4], descriptor => descriptor + descriptor })
        {
            var markers = JsonNode.Parse(signed)!.AsArray();
            foreach (var marker in markers)
            {
                marker!["descriptor"] = change(marker["descriptor"]!.GetValue<string>());
            }

            var attacker = await editor.OpenAsync("/staff", markers: JsonSerializer.SerializeToElement(markers));

            await attacker.EndsAsync();
            await lab.AssertUnharmedAsync(before, attacker);
        }
    }

    [Fact]
    public async Task A_page_shown_a_second_time_by_its_own_marks_writes_nothing()
    {
        var page = await (await lab.JoinAsync()).OpenAsync(lab.Contact);
        await page.SeesAsync(StaffedPortal.Canary);
        var before = lab.Portal.Contents();

        await page.AddAsync(await page.MarkersAsync());

        await lab.AssertUnharmedAsync(before, page);
    }

    private static string Tampered(string descriptor)
    {
        var middle = descriptor.Length / 2;
        return descriptor[..middle] + (descriptor[middle] == 'A' ? 'B' : 'A') + descriptor[(middle + 1)..];
    }

    private IEnumerable<string> ForeignOrigins()
    {
        var (host, port) = (lab.Portal.Address.Host, lab.Portal.Address.Port);
        return
        [
            "null", "https://evil.example", $"https://{host}:{port}", $"http://{host}", $"http://{host}:80", $"http://{host}:{port + 1}", $"http://{host}:{port}0",
            $"http://localhost:{port}", $"http://[::1]:{port}", $"http://2130706433:{port}", $"http://evil.example:{port}", $"http://x.{host}:{port}",
            $"http://{host}.evil.example:{port}", $"http://{host}:{port}.evil.example", $"http://{host}:{port}@evil.example", $"http://{host}:{port}/",
            $"http://evil.example/{host}:{port}", $"http://{host}:{port}, http://evil.example", $"ws://{host}:{port}", "chrome-extension://kanarienvogel",
        ];
    }

    // The server notices a moment later that somebody has left.
    private static async Task<CircuitPage> OpenAsSoonAsPossibleAsync(CircuitPerson person)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await pulse.WaitForNextTickAsync(limit.Token))
        {
            try
            {
                return await person.OpenAsync("/staff");
            }
            catch (CircuitClientException) when (!limit.IsCancellationRequested)
            {
            }
        }

        throw new TimeoutException("Nobody got in although somebody had left.");
    }
}
