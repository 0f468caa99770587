namespace DelegationPortal.Contacts;

/// <param name="Text">Words in name, function, phone or e-mail.</param>
/// <param name="DueOn">Only those with a field that nobody has verified since this day.</param>
/// <param name="Skip">How many to leave out at the beginning.</param>
public sealed record ContactFilter(
    string? Text = null, DateOnly? DueOn = null, ContactSort Sort = ContactSort.Name, bool Descending = false, int Skip = 0, int Take = 50);

public enum ContactSort
{
    Name,
    Function,
    Verified,
}
