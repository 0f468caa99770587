using DelegationPortal.Trips;

namespace DelegationPortal.Web.Documents;

/// <summary>What an address answers that has no trip to give, as <see cref="Trips.AbsentTrip"/> does for pages.</summary>
internal static class AbsentTripAnswer
{
    public static IResult Of(TripWhereabouts? whereabouts, Func<string, string> address) => whereabouts switch
    {
        null => Results.NotFound(),
        { MovedTo: { } slug } => Results.Redirect(address(slug), permanent: true),
        _ => Results.StatusCode(StatusCodes.Status410Gone),
    };
}
