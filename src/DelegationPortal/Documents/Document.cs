namespace DelegationPortal.Documents;

/// <summary>A file that somebody takes along: the web and the command line give out the same bytes.</summary>
/// <param name="FileName">Letters, digits, hyphens and an extension, whatever the trip or the person is called.</param>
public sealed record Document(string FileName, string ContentType, byte[] Content);
