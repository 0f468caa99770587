using DelegationPortal.Accounts;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Articles;

/// <summary>Fills an empty database with the articles that the portal was delivered with.</summary>
public sealed class SeedLoader(IDbContextFactory<PortalDbContext> contexts, ArticleCommands articles)
{
    /// <summary>All of them in one transaction, so that a killed first start leaves an empty database and the next one begins again.</summary>
    /// <returns>What was imported; empty when the database already held something.</returns>
    public async Task<IReadOnlyList<ImportOutcome>> LoadAsync(string seedDirectory, CancellationToken cancellation)
    {
        if (!Directory.Exists(seedDirectory) || !await IsEmptyAsync(cancellation))
        {
            return [];
        }

        var files = Directory.EnumerateFiles(seedDirectory, "*.txt").Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileName(file), Content: ArticleFile.Read(file))).ToList();
        var imported = await articles.ImportAsync([.. files.Where(f => f.Content.Text is not null).Select(f => (f.Name, f.Content.Text!))], publish: true, Actor.Portal, cancellation);
        return [.. imported, .. files.Where(f => f.Content.Text is null).Select(f => new ImportOutcome(ImportResult.NoTripReport, null, f.Content.Error!))];
    }

    private async Task<bool> IsEmptyAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return !await context.Articles.AnyAsync(cancellation) && !await context.Trips.AnyAsync(cancellation);
    }
}
