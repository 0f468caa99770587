using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Accounts;

public sealed class AccountQueries(IDbContextFactory<PortalDbContext> contexts)
{
    public async Task<bool> AnyAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Users.AnyAsync(cancellation);
    }
}
