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
        var reader = await who.AudienceAsync();
        return reader == Audience.Staff && Enum.TryParse<Audience>(preview, out var other) && Enum.IsDefined(other)
            ? await queries.FindAsync(trip, other, evenUnpublished: true, CancellationToken.None)
            : await queries.FindAsync(trip, reader, evenUnpublished: false, CancellationToken.None);
    }
}
