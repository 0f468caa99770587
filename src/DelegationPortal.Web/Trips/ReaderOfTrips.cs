using DelegationPortal.Contacts;
using DelegationPortal.Trips;
using DelegationPortal.Web.Accounts;

namespace DelegationPortal.Web.Trips;

/// <summary>Finds the trip of an address for whoever asks; editors may ask as somebody else, and before it is published.</summary>
public sealed class ReaderOfTrips(TripQueries queries, CurrentActor who)
{
    /// <param name="preview">The audience that an editor wants to read as; ignored from anybody else.</param>
    public async Task<TripDetails?> FindAsync(string trip, string? preview)
    {
        var (reader, isPreview) = await ReaderAsync(preview);
        return await queries.FindAsync(trip, reader, isPreview, CancellationToken.None);
    }

    /// <summary>As whom somebody reads.</summary>
    public async Task<Audience> AudienceAsync(string? preview) => (await ReaderAsync(preview)).Reader;

    private async Task<(Audience Reader, bool IsPreview)> ReaderAsync(string? preview)
    {
        var reader = await who.AudienceAsync();
        return reader == Audience.Staff && Enum.TryParse<Audience>(preview, out var other) && Enum.IsDefined(other) ? (other, true) : (reader, false);
    }
}
