namespace DelegationPortal.Articles.Layout;

/// <param name="Names">Each author's name, without the word before it.</param>
public sealed record Byline(TextRange Range, IReadOnlyList<TextRange> Names);
