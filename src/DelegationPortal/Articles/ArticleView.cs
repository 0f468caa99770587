namespace DelegationPortal.Articles;

/// <summary>The article in recovered reading order, for reading on a page.</summary>
public sealed record ArticleView(IReadOnlyList<ArticleParagraph> Paragraphs);

/// <param name="Kind">The kind of its first block: body, caption, sidebar.</param>
public sealed record ArticleParagraph(BlockKind Kind, IReadOnlyList<ArticleSpan> Spans);

/// <summary>A run of words.</summary>
/// <param name="Passage">Id of the passage if evidence rests on these words. A passage torn by a column join has two spans; only the first carries the id.</param>
/// <param name="IsEvidence">Some statement rests on these words.</param>
/// <param name="JoinsColumns">Two columns were put together just before these words.</param>
public sealed record ArticleSpan(string Text, string? Passage, bool IsEvidence, bool JoinsColumns);
