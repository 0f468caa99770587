using System.Collections.Concurrent;
using DelegationPortal.Accounts;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace DelegationPortal.Web.Accounts;

/// <summary>A person may have so many pages open at once: each takes memory of the server until it is closed.</summary>
internal sealed class CircuitCount(CurrentActor current, CircuitCount.Open open) : CircuitHandler, IDisposable
{
    public const int PerPerson = 10;

    private Guid? _counted;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var person = (await current.GetAsync()).UserId!.Value;
        _counted = person;
        if (open.Add(person, 1) > PerPerson)
        {
            throw new NotAllowedException();
        }
    }

    public void Dispose()
    {
        if (_counted is { } person)
        {
            open.Add(person, -1);
            _counted = null;
        }
    }

    /// <summary>How many circuits each person has open, in the whole portal.</summary>
    internal sealed class Open
    {
        private readonly ConcurrentDictionary<Guid, int> _circuits = [];

        public int Add(Guid person, int number) => _circuits.AddOrUpdate(person, number, (_, before) => before + number);
    }
}
