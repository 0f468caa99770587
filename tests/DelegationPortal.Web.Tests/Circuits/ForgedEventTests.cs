using DelegationPortal.Accounts;
using DelegationPortal.Contacts;
using DelegationPortal.History;
using DelegationPortal.Trips;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>Events that no page of the portal would send.</summary>
[Collection(nameof(HostileLab))]
public sealed class ForgedEventTests(HostileLab lab)
{
    private static readonly object Click = new { type = "click" };

    [Fact]
    public async Task An_event_for_a_handler_that_is_not_on_the_page_does_nothing()
    {
        var page = await (await lab.JoinAsync()).OpenAsync("/staff/history");
        await page.SeesAsync("Verlauf");
        var known = (await page.HandlersAsync()).ToHashSet();
        var before = lab.Portal.Contents();

        for (var handler = -1; handler < 300; handler++)
        {
            if (!known.Contains(handler))
            {
                await page.RaiseAsync(handler, "click", Click);
            }
        }

        await page.RaiseAsync(long.MaxValue / 2048, "click", Click);
        await lab.AssertUnharmedAsync(before, page);
    }

    [Fact]
    public async Task A_button_that_cannot_be_pressed_does_nothing_when_it_is_pressed_all_the_same()
    {
        var trip = new TripInput { Title = $"Reise {Guid.NewGuid():n}" };
        var id = Guid.CreateVersion7();
        await lab.Portal.Get<TripCommands>().CreateAsync(id, trip, Actor.Portal, CancellationToken.None);
        foreach (var city in new[] { "Boston", "Chicago" })
        {
            await lab.Portal.Get<StopCommands>().CreateAsync(Guid.CreateVersion7(), id, new StopInput { City = city }, Actor.Portal, CancellationToken.None);
        }

        var page = await (await lab.JoinAsync()).OpenAsync($"/staff/trips/{Slug.From(trip.Title)}");
        await page.SeesAsync("Chicago");
        var before = lab.Portal.Contents();

        await page.PressAsync("↑Boston nach oben");
        await page.PressAsync("↓Chicago nach unten");

        await lab.AssertUnharmedAsync(before, page);
    }

    [Fact]
    public async Task Editors_cannot_erase_with_what_only_administrators_are_shown()
    {
        var save = await BinAsync();
        var administrator = await lab.JoinAsync(Role.Administrator);
        await lab.JoinAsync(Role.Administrator); // The last one could not become anything else.
        var theirs = await administrator.OpenAsync("/staff/history");
        await theirs.SeesAsync("Endgültig löschen");

        // An editor's circuit with the administrator's page, and all its handlers.
        var mine = await (await lab.JoinAsync()).OpenAsync("/staff/history", markers: await theirs.MarkersAsync());
        await mine.SeesAsync("Verlauf");
        Assert.DoesNotContain("Endgültig löschen", await mine.TextAsync(), StringComparison.Ordinal);
        var before = lab.Portal.Contents();
        foreach (var handler in (await theirs.HandlersAsync()).Except(await mine.HandlersAsync()))
        {
            await mine.RaiseAsync(handler, "click", Click);
        }

        await lab.AssertUnharmedAsync(before, mine);

        // The button is there for somebody who was an administrator a moment ago, and does nothing any more.
        await lab.Portal.Get<AccountCommands>().BecomeAsync(administrator.UserId, Role.Editor, Actor.Portal, CancellationToken.None);
        before = lab.Portal.Contents();
        await theirs.PressAsync("Endgültig löschen");
        await theirs.SeesAsync("Sie sind nicht mehr angemeldet.");
        await lab.AssertUnharmedAsync(before, theirs);
        await lab.Portal.Get<HistoryCommands>().TakeOutAsync(save, Actor.Portal, CancellationToken.None);
    }

    [Theory]
    [InlineData("portal", "Main")]
    [InlineData("portal", "SaveAsync")]
    [InlineData("DelegationPortal", "DeleteAsync")]
    [InlineData("DelegationPortal", "KeepAsync")]
    [InlineData("System.Private.CoreLib", "Exit")]
    [InlineData("Microsoft.AspNetCore.Components.Web", "DispatchEventAsync")]
    [InlineData("Microsoft.JSInterop", "DisposeJSObjectReferenceById")]
    [InlineData("Kanarienvogel", "Kanarienvogel")]
    public async Task No_method_of_the_server_can_be_called_by_its_name(string assembly, string method)
    {
        var page = await (await lab.JoinAsync()).OpenAsync("/staff");
        await page.SeesAsync("Redaktion");
        var before = lab.Portal.Contents();

        await page.CallAsync(assembly, method, 0, StaffedPortal.Canary);
        await page.IsToldAsync();

        await lab.AssertUnharmedAsync(before, page);
    }

    [Theory]
    [InlineData("DispatchEventAsync")]
    [InlineData("AddRootComponent")]
    [InlineData("SetRootComponentParameters")]
    [InlineData("RemoveRootComponent")]
    [InlineData("Dispose")]
    [InlineData("SaveAsync")]
    public async Task Objects_of_the_server_answer_only_to_what_they_were_given_for(string method)
    {
        var page = await (await lab.JoinAsync()).OpenAsync("/staff");
        await page.SeesAsync("Redaktion");
        var before = lab.Portal.Contents();

        for (var target = 1; target < 50; target++)
        {
            await page.CallAsync(null, method, target, StaffedPortal.Canary, StaffedPortal.Canary);
        }

        await page.IsToldAsync();
        await lab.AssertUnharmedAsync(before, page);
    }

    [Theory]
    [InlineData("EndInvokeJSFromDotNet", 999_999, true, "[999999,true,null]")]
    [InlineData("EndInvokeJSFromDotNet", 1, true, "Kanarienvogel")]
    [InlineData("EndInvokeJSFromDotNet", -1, false, "[-1,false,\"Kanarienvogel\"]")]
    [InlineData("OnRenderCompleted", 999_999, null)]
    [InlineData("OnRenderCompleted", 2, "Kanarienvogel")]
    [InlineData("OnLocationChanged", "https://evil.example/Kanarienvogel", null, true)]
    [InlineData("OnLocationChanging", 7, "javascript:Kanarienvogel", null, true)]
    [InlineData("ReceiveJSDataChunk", 7, 7, null, "Kanarienvogel")]
    [InlineData("UpdateRootComponents", "Kanarienvogel", "")]
    [InlineData("UpdateRootComponents", "{\"batchId\":2,\"operations\":[{\"type\":\"remove\",\"ssrComponentId\":77}]}", "Kanarienvogel")]
    [InlineData("PauseCircuit")]
    [InlineData("Kanarienvogel", "Kanarienvogel")]
    public async Task An_answer_that_nobody_asked_for_changes_nothing(string method, params object?[] args)
    {
        var page = await (await lab.JoinAsync()).OpenAsync(lab.Contact);
        await page.SeesAsync(StaffedPortal.Canary);
        var before = lab.Portal.Contents();

        await page.SendAsync(method, args);

        await lab.AssertUnharmedAsync(before, page);
    }

    // A contact of its own in the bin, so that there is something to erase.
    private async Task<Guid> BinAsync()
    {
        var id = Guid.CreateVersion7();
        var contacts = lab.Portal.Get<ContactCommands>();
        await contacts.CreateAsync(id, new ContactInput { Name = StaffedPortal.Canary }, null, Actor.Portal, CancellationToken.None);
        return await contacts.DeleteAsync(id, Actor.Portal, CancellationToken.None);
    }
}
