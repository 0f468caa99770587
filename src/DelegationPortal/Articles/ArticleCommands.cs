using System.Security.Cryptography;
using System.Text;
using DelegationPortal.Accounts;
using DelegationPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace DelegationPortal.Articles;

/// <summary>Stores articles and what the importer reads in them.</summary>
public sealed class ArticleCommands(IDbContextFactory<PortalDbContext> contexts, TimeProvider clock)
{
    public async Task<ImportOutcome> ImportAsync(string fileName, string text, bool publish, Actor actor, CancellationToken cancellation) =>
        (await ImportAsync([(fileName, text)], publish, actor, cancellation))[0];

    /// <summary>All of the articles or, if anything goes wrong, none: one transaction.</summary>
    public async Task<IReadOnlyList<ImportOutcome>> ImportAsync(
        IReadOnlyList<(string FileName, string Text)> articles, bool publish, Actor actor, CancellationToken cancellation)
    {
        actor.Require(Role.Editor);

        // Reading takes longer than storing, so it is done before anybody else has to wait.
        var proposals = articles.Select(a => (a.FileName, Hash: Hash(a.Text), Proposal: ArticleImporter.Read(a.Text))).ToList();

        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var outcomes = new List<ImportOutcome>();
        foreach (var (fileName, hash, proposal) in proposals)
        {
            outcomes.Add(await StoreAsync(context, fileName, hash, proposal, publish, actor, cancellation));
        }

        await transaction.CommitAsync(cancellation);
        return outcomes;
    }

    private async Task<ImportOutcome> StoreAsync(
        PortalDbContext context, string fileName, string hash, TripProposal proposal, bool publish, Actor actor, CancellationToken cancellation)
    {
        var known = await context.Trips.IgnoreQueryFilters().Where(t => context.Articles.Any(a => a.Id == t.ArticleId && a.Sha256 == hash)).Select(t => t.Slug).FirstOrDefaultAsync(cancellation);
        if (known is not null)
        {
            return new ImportOutcome(ImportResult.AlreadyThere, known, proposal.Reason);
        }

        if (!proposal.IsTripReport)
        {
            return new ImportOutcome(ImportResult.NoTripReport, null, proposal.Reason);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var trip = await new ProposalAcceptance(context, fileName, hash, proposal, now).AcceptAsync(cancellation);
        if (publish)
        {
            trip.Publish(now);
        }

        await context.SaveAsync(actor, now, cancellation);
        return new ImportOutcome(ImportResult.Imported, trip.Slug, proposal.Reason);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
