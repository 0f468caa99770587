namespace DelegationPortal.Trips;

public enum TripStatus
{
    Draft,
    Published,
    Withdrawn,
}
