namespace DelegationPortal.Accounts;

/// <summary>The actor may not do this, or not any more.</summary>
public sealed class NotAllowedException() : Exception("The actor may not do this.");
