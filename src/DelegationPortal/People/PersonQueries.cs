using DelegationPortal.Contacts;

namespace DelegationPortal.People;

public sealed class PersonQueries
{
    /// <returns>Null when there is no person of this id of whom the reader may see anything.</returns>
    public Task<PersonDetails?> FindAsync(string id, Audience reader, CancellationToken cancellation) => throw new NotImplementedException();
}
