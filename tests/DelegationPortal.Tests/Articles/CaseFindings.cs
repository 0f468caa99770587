using DelegationPortal.Articles;

namespace DelegationPortal.Tests.Articles;

/// <summary>The findings of one recogniser as lines, the way the case files write them.</summary>
internal static class CaseFindings
{
    public static IEnumerable<string> Of(string recogniser, TripProposal trip) => recogniser switch
    {
        "Authors" => trip.Head.Authors.Select(author => author.Text),
        "Captions" => trip.Captions.Select(caption => $"{caption.Text} | {string.Join(", ", caption.People)}"),
        "Contacts" => trip.Contacts.Select(contact => $"{contact.Name} | {contact.Function ?? "-"} | {contact.Phone ?? "-"} | {contact.Email ?? "-"}"),
        "Highlights" => trip.Highlights.Select(highlight => $"{highlight.Stop ?? "-"} | {highlight.Text}"),
        "Participants" => trip.Participants.Select(person => $"{person.Name} | {person.Role ?? "-"} | {person.Organisation ?? "-"}"),
        "Period" => [trip.Period is { } period ? $"{period.Text} | {period.From:yyyy-MM-dd} | {period.To:yyyy-MM-dd}" : "-"],
        "Organisations" => trip.Organisations.Select(organisation => $"{organisation.Name} | {organisation.Abbreviation ?? "-"}"),
        "ReadingOrder" => trip.Blocks.Select(block => $"{(block.JoinsPrevious ? "+ " : "")}{block.Kind} {trip.Text.CleanOf(block.Range)}"),
        "Questions" => trip.Questions,
        "RunningFoot" => [$"{trip.Head.Publication ?? "-"} | {trip.Head.Issue ?? "-"} | {trip.Head.Page?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} | {trip.Head.Section ?? "-"} | {trip.Head.Topic ?? "-"}"],
        "Size" => [trip.Size?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"],
        "Stops" => trip.Stops.Select(stop => $"{stop.City} | {stop.Country ?? "-"}"),
        "Title" => [trip.Head.Title?.Text ?? "-"],
        "TripReport" => [$"{(trip.IsTripReport ? "yes" : "no")} | {trip.Reason}"],
        "Visits" => trip.Visits.Select(visit => $"{visit.Stop ?? "-"} | {visit.Host} | {visit.Topic ?? "-"} | {visit.Grounds.Certainty}"),
        _ => throw new ArgumentException("No recogniser is called " + recogniser, nameof(recogniser)),
    };
}
