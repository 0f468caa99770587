using DelegationPortal.Contacts;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;

namespace DelegationPortal.Web.Tests;

/// <summary>Small things to show; nothing of it is real.</summary>
internal static class Sample
{
    public static readonly StopDetails Stop = new(1, "tallinn", "Tallinn", "EE", 59.44, 24.75, null, null, null, [], [], []);

    public static EvidenceDetails Evidence(Certainty certainty = Certainty.Stated, string rule = "a-rule", string? passage = "p1", int? page = 7) =>
        new(certainty, rule, page, [new Quote("Sie besuchten den „Hafen“.", false, passage)]);

    public static VisitDetails Visit(string host, params OrganisationLink[] organisations) => new(host, null, null, organisations, Evidence());

    public static HighlightDetails Highlight(string text) => new(text, Evidence());

    public static CaptionDetails Caption(string text) => new(text, [], Evidence());

    public static ParticipantDetails Participant(string? role = "Senatorin", params AttendanceDetails[] attendance) =>
        new(new PersonLink("abc", "Anna Beispiel"), role, null, attendance, Evidence());

    public static ContactDetails Contact(ContactField? phone, ContactField? email, ContactField? function = null) =>
        new("xyz", "abc", "Anna Beispiel", function, phone, email, [new TripLink("eine-reise", "Eine Reise", "de")], null);

    public static ContactField Field(string value, string? source = "Heft 1", DateOnly? verifiedOn = null) =>
        new(value, Audience.Public, source, verifiedOn);
}
