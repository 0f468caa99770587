namespace DelegationPortal.Contacts;

public sealed class ContactQueries
{
    /// <param name="text">Words in name, function or trip; null for all.</param>
    public Task<IReadOnlyList<ContactDetails>> ListAsync(string? text, Audience reader, CancellationToken cancellation) => throw new NotImplementedException();

    /// <returns>Null when there is no contact of this id whom the reader may see.</returns>
    public Task<ContactDetails?> FindAsync(string id, Audience reader, CancellationToken cancellation) => throw new NotImplementedException();
}
