namespace DelegationPortal.History;

/// <summary>The record is in the bin, or was never there.</summary>
public sealed class RecordGoneException() : Exception("The record is not there any more.");
