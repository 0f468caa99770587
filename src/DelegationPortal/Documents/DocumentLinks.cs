namespace DelegationPortal.Documents;

/// <summary>Where documents lead back to, as whole addresses. Which they are, the web project knows.</summary>
public sealed record DocumentLinks
{
    public required Func<string, Uri> Trip { get; init; }

    public required Func<string, string, Uri> Stop { get; init; }

    public required Func<string, Uri> Contact { get; init; }

    /// <summary>The card of a contact.</summary>
    public required Func<string, Uri> Card { get; init; }

    public required Func<string, Uri> Person { get; init; }

    public required Func<string, Uri> Organisation { get; init; }
}
