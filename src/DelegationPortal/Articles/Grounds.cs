using DelegationPortal.Provenance;

namespace DelegationPortal.Articles;

/// <summary>What a finding rests on.</summary>
/// <param name="Confidence">0.0 to 1.0.</param>
/// <param name="Certainty">Stated or inferred; an unknown thing is not found at all.</param>
/// <param name="Rule">Name of the rule that found it, such as <c>role-before-name</c>; for an inferred finding it says from what.</param>
/// <param name="Sources">Ranges of the raw text, in reading order, that hold the finding's key words.</param>
public sealed record Grounds(double Confidence, Certainty Certainty, string Rule, IReadOnlyList<TextRange> Sources);
