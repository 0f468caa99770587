namespace DelegationPortal.Articles.Layout;

/// <summary>What the line at the head or foot of a magazine's page says.</summary>
/// <param name="Issue">Year and month, <c>2024-12</c>.</param>
/// <param name="Label">The issue as printed.</param>
public sealed record RunningFoot(TextRange Range, string? Publication, string? Issue, string? Label, int? Page, string? Section, string? Topic);
