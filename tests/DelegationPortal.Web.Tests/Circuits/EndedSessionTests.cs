using DelegationPortal.Accounts;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>An open tab whose owner may not write any more.</summary>
[Collection(nameof(HostileLab))]
public sealed class EndedSessionTests(HostileLab lab)
{
    [Fact]
    public Task Whoever_was_dismissed_writes_nothing_more() =>
        AssertEndsAsync(person => lab.Portal.Get<AccountCommands>().DisableAsync(person.UserId, Actor.Portal, CancellationToken.None));

    [Fact]
    public Task Whoever_has_another_role_writes_nothing_more() =>
        AssertEndsAsync(person => lab.Portal.Get<AccountCommands>().BecomeAsync(person.UserId, Role.Reader, Actor.Portal, CancellationToken.None));

    [Fact]
    public Task Whoever_signed_out_everywhere_writes_nothing_more() =>
        AssertEndsAsync(person => lab.Portal.Get<SessionCommands>().EndAllAsync(new Actor(person.UserId, "", Role.Editor, null), CancellationToken.None));

    private async Task AssertEndsAsync(Func<CircuitPerson, Task> end)
    {
        var person = await lab.JoinAsync();
        var page = await person.OpenAsync(lab.Contact);
        await page.TypeAsync("Name", $"{StaffedPortal.Canary} neu");
        await page.SeesAsync("Ihr Text ist gesichert");
        var handlers = await page.HandlersAsync();
        await end(person);
        var before = lab.Portal.Contents();

        // At once, while the page is still there; and by all that was on it when it is gone.
        await page.TypeAsync("Name", $"{StaffedPortal.Canary} danach");
        await page.PressAsync("Speichern");
        await page.SeesAsync("Sie sind nicht mehr angemeldet.");
        foreach (var handler in handlers)
        {
            await page.RaiseAsync(handler, "input", new { value = StaffedPortal.Canary });
            await page.RaiseAsync(handler, "submit", new { type = "submit" });
            await page.RaiseAsync(handler, "click", new { type = "click" });
        }

        await lab.AssertUnharmedAsync(before, page);
        await Assert.ThrowsAsync<CircuitClientException>(() => person.OpenAsync(lab.Contact));
        await Assert.ThrowsAsync<CircuitClientException>(() => person.OpenAsync("/", direct: true));
    }
}
