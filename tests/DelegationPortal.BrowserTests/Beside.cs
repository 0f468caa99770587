using DelegationPortal.Accounts;
using DelegationPortal.Trips;
using Microsoft.Extensions.DependencyInjection;

namespace DelegationPortal.BrowserTests;

/// <summary>The library on the data of a running portal, as the command line works beside it, without the time that a process takes to start.</summary>
internal static class Beside
{
    public static async Task DoAsync<T>(string dataDirectory, Func<T, Task> work)
        where T : notnull
    {
        await using var services = new ServiceCollection().AddPortal(dataDirectory, new TripDisplay(true)).BuildServiceProvider();
        await work(services.GetRequiredService<T>());
    }

    public static Task AddUserAsync(string dataDirectory, string email, string name, Role role) =>
        DoAsync<AccountCommands>(dataDirectory, accounts => accounts.AddAsync(email, name, role, Visitor.Password, Actor.Portal, CancellationToken.None));
}
