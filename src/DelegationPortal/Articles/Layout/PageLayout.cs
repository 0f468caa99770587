namespace DelegationPortal.Articles.Layout;

/// <summary>The page cut up: all places are those of the cleaned text <see cref="Whole"/>.</summary>
/// <param name="Pieces">In printed order.</param>
/// <param name="KeepsLines">Paragraphs stand on lines of their own: copied as it reads, nothing is out of order.</param>
/// <param name="Credits">The photographers, without the mark before them.</param>
public sealed record PageLayout(
    ReadingText Whole,
    IReadOnlyList<Piece> Pieces,
    IReadOnlyList<RunningFoot> Feet,
    Byline? Byline,
    Heading Heading,
    TextRange? Credits,
    IReadOnlyList<ContactBox> Contacts,
    IReadOnlySet<int> DropCapitals,
    bool KeepsLines);
