using System.Diagnostics;
using DelegationPortal.Accounts;

namespace DelegationPortal.Web.Tests.Circuits;

/// <summary>One portal for all attacks, each by people of its own; somebody else works there all the time.</summary>
[CollectionDefinition(nameof(HostileLab))]
public sealed class HostileLab : ICollectionFixture<HostileLab>, IAsyncLifetime
{
    // Far more than it takes, on a machine that has much else to do.
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(5);

    private CircuitPerson _colleague = null!;

    internal StaffedPortal Portal { get; private set; } = null!;

    /// <summary>The address where a contact is edited that stands for all.</summary>
    internal string Contact { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Portal = await StaffedPortal.StartAsync();
        _colleague = await Portal.JoinAsync();
        Contact = (await Portal.ContactPagesAsync(1))[0];
    }

    public async Task DisposeAsync() => await Portal.DisposeAsync();

    internal Task<CircuitPerson> JoinAsync(Role role = Role.Editor) => Portal.JoinAsync(role);

    /// <summary>Whether nothing has come of an attack: no other data, no stack trace for the attacker, no name in the log, no waiting for others.</summary>
    /// <param name="before"><see cref="StaffedPortal.Contents"/> before the attack.</param>
    internal async Task AssertUnharmedAsync(string before, params CircuitPage[] attackers)
    {
        var clock = Stopwatch.StartNew();
        var page = await _colleague.OpenAsync(Contact);
        await page.SeesAsync(StaffedPortal.Canary);
        Assert.True(clock.Elapsed < Quickly, $"A colleague waited {clock.Elapsed.TotalSeconds:0.0} s");
        await page.LeaveAsync();
        foreach (var attacker in attackers)
        {
            await attacker.SettleAsync();
            Assert.DoesNotContain(await attacker.SaidAsync(), said => said.Contains("   at ", StringComparison.Ordinal) || said.Contains("Exception:", StringComparison.Ordinal));
        }

        Assert.Equal(before, Portal.Contents());
        Assert.DoesNotContain(StaffedPortal.Canary, Portal.Log, StringComparison.OrdinalIgnoreCase);
    }
}
