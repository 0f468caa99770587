using DelegationPortal.Documents;
using DelegationPortal.Trips;
using DelegationPortal.Web.Trips;

namespace DelegationPortal.Web.Documents;

/// <summary>Answers with a document of a trip, to whoever may read the trip.</summary>
internal sealed class TripAnswer(ReaderOfTrips reader, TripQueries queries)
{
    /// <param name="make">Answers null where a trip has no such document.</param>
    /// <param name="address">The address of the same document of another trip.</param>
    /// <param name="isKept">Whether it is rather kept than looked at.</param>
    public async Task<IResult> OfAsync(
        HttpContext http, string trip, string? preview, Func<string, string> address, Func<TripDetails, Task<Document?>> make, bool isKept = true)
    {
        if (await reader.FindAsync(trip, preview) is not { } found)
        {
            return AbsentTripAnswer.Of(await queries.WhereaboutsAsync(trip, http.RequestAborted), address);
        }

        return await make(found) is { } document ? DocumentAnswer.Of(http, document, isKept) : Results.NotFound();
    }
}
