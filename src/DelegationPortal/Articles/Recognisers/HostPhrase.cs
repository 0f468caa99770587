namespace DelegationPortal.Articles.Recognisers;

/// <summary>A host or event named in a sentence.</summary>
public sealed record HostPhrase(int First, int Last, string Rule, string? Occasion);
