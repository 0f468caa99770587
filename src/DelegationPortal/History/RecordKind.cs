namespace DelegationPortal.History;

/// <summary>The kinds of records; each is named like its class.</summary>
public enum RecordKind
{
    Trip,
    Stop,
    Visit,
    Participant,
    Attendance,
    Highlight,
    TripContact,
    Contact,
    Person,
}
