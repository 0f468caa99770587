namespace DelegationPortal.Articles;

public enum BlockKind
{
    Title,
    Lead,
    Byline,
    Body,
    Caption,
    Contact,
    Sidebar,
    Credits,
    Footer,
    Noise,
}

/// <summary>A piece of the article that belongs together on the printed page.</summary>
/// <param name="JoinsPrevious">A sentence runs across from the block before it in reading order.</param>
public sealed record Block(BlockKind Kind, TextRange Range, bool JoinsPrevious);
