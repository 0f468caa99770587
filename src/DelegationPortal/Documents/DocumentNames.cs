using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

public static class DocumentNames
{
    /// <summary>Such as <c>kurs-nord.ics</c>; of a trip that is not published, the name says so.</summary>
    public static string Of(TripDetails trip, string ending) => IsDraft(trip) ? $"{Slug.From(DocumentTexts.Get("Draft"))}-{trip.Slug}{ending}" : $"{trip.Slug}{ending}";

    /// <summary>A slug of the name, else the id: nothing that somebody wrote reaches a header or a path as it is.</summary>
    public static string Of(string name, string id, string ending) => (Slug.From(name) is { Length: > 0 } slug ? slug : id) + ending;

    public static string Title(TripDetails trip) => Title(trip, trip.Title);

    /// <summary>What a document of a trip is called, which says so while the trip is not published.</summary>
    public static string Title(TripDetails trip, string title) => IsDraft(trip) ? DocumentTexts.Get("Draft_Title", title) : title;

    private static bool IsDraft(TripDetails trip) => trip.Status != TripStatus.Published;
}
