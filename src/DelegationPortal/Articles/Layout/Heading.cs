namespace DelegationPortal.Articles.Layout;

/// <param name="Rule">How the title was told from what stands around it.</param>
public sealed record Heading(TextRange? Title, TextRange? Lead, string Rule);
