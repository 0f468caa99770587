namespace DelegationPortal.Organisations;

public sealed class OrganisationQueries
{
    /// <summary>All that published trips name, by name.</summary>
    public Task<IReadOnlyList<OrganisationSummary>> ListAsync(CancellationToken cancellation) => throw new NotImplementedException();

    public Task<OrganisationDetails?> FindAsync(string slug, CancellationToken cancellation) => throw new NotImplementedException();
}
