using DelegationPortal.Accounts;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.UnsavedTexts;

/// <summary>Everybody's own unsaved texts; nobody sees another's.</summary>
public sealed class UnsavedTextQueries(IDbContextFactory<PortalDbContext> contexts, TimeProvider clock)
{
    public async Task<UnsavedText?> FindAsync(Guid recordId, Actor actor, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Young(context, actor).FirstOrDefaultAsync(t => t.RecordId == recordId, cancellation);
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<UnsavedText>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await Young(context, actor).OrderByDescending(t => t.TypedAt).ToListAsync(cancellation);
    }

    private IQueryable<UnsavedText> Young(PortalDbContext context, Actor actor)
    {
        var limit = clock.GetUtcNow().UtcDateTime - UnsavedText.Lifetime;
        return context.UnsavedTexts.AsNoTracking().Where(t => t.UserId == actor.UserId && t.TypedAt >= limit);
    }
}
