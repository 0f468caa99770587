using System.Text.Json.Serialization;

namespace DelegationPortal.BrowserTests;

/// <summary>One entry of AxeIncomplete.json: a person has looked at what axe could not decide.</summary>
/// <param name="Rule">axe's name of the rule.</param>
/// <param name="Where">A CSS selector that the undecided element must match.</param>
/// <param name="Because">What axe says it could not do there.</param>
/// <param name="Reason">Why it is right all the same.</param>
internal sealed record AxeSignature(
    [property: JsonPropertyName("rule")] string Rule,
    [property: JsonPropertyName("where")] string Where,
    [property: JsonPropertyName("because")] string Because,
    [property: JsonPropertyName("reason")] string Reason);
