namespace DelegationPortal.Web.Printing;

/// <summary>What one print of a document says of itself.</summary>
/// <param name="Portal">Where the portal's addresses begin.</param>
/// <param name="Day">The day it was made.</param>
/// <param name="Address">Where its code leads: to whether it still holds.</param>
/// <param name="Statements">All that it says, as JSON.</param>
/// <param name="DocumentId">The same for the same content of the same day.</param>
public sealed record Edition(Uri Portal, DateOnly Day, Uri Address, byte[] Statements, Guid DocumentId);
