namespace DelegationPortal.Articles.Joining;

/// <summary>A column and its words, cut once for all who look for places in it.</summary>
internal readonly record struct Column(TextRange Range, IReadOnlyList<Token> Words);
