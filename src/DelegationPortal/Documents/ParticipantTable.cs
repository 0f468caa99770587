using DelegationPortal.Trips;

namespace DelegationPortal.Documents;

/// <summary>Who was on a trip, one row each, and how sure it is for each stop.</summary>
public static class ParticipantTable
{
    public static Document Of(TripDetails trip, DocumentLinks links)
    {
        IEnumerable<string?> headings =
            [DocumentTexts.Get("Name"), DocumentTexts.Get("Function"), DocumentTexts.Get("Organisation"), .. trip.Stops.Select(s => s.City), DocumentTexts.Get("Address")];
        var rows = trip.Participants.Select(p => (IEnumerable<string?>)
            [p.Person.Name, p.Role, p.Organisation, .. p.Attendance.Select(a => DocumentTexts.Get($"Certainty_{a.Certainty}")), links.Person(p.Person.Id).AbsoluteUri]);
        return new Document(DocumentNames.Of(trip, $"-{DocumentTexts.Get("Participants")}.csv"), CsvTable.ContentType, CsvTable.Of(rows.Prepend(headings)));
    }
}
