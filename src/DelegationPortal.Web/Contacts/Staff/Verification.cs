namespace DelegationPortal.Web.Contacts.Staff;

/// <summary>How long a contact counts as verified.</summary>
internal static class Verification
{
    private const int Months = 12;

    public static DateOnly DueBefore(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().Date).AddMonths(-Months);
}
