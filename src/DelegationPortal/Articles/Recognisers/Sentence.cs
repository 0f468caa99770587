namespace DelegationPortal.Articles.Recognisers;

/// <summary>One sentence of the recovered article or of a caption.</summary>
/// <param name="Index">Its number in reading order; captions count on behind the story.</param>
public sealed record Sentence(ReadingText Page, TextRange Range, IReadOnlyList<Token> Tokens, int Index, bool IsCaption)
{
    public string Text { get; } = Page.Slice(Range);

    public IReadOnlyList<TextRange> Sources { get; } = Page.Sources(Range);

    private bool? _namesGroup;
    private bool? _tellsJourney;
    private bool? _tellsMovement;
    private bool? _tellsItinerary;
    private bool? _tellsVisit;
    private bool? _tellsMembers;

    // Many ask the same of a sentence; each is looked up once.
    public bool NamesGroup => _namesGroup ??= TravelLanguage.NamesGroup(Text);

    public bool TellsJourney => _tellsJourney ??= TravelLanguage.TellsJourney(Text);

    public bool TellsMovement => _tellsMovement ??= TravelLanguage.TellsMovement(Text);

    public bool TellsItinerary => _tellsItinerary ??= TravelLanguage.TellsItinerary(Text);

    public bool TellsVisit => _tellsVisit ??= VisitLanguage.TellsVisit(Text);

    public bool TellsMembers => _tellsMembers ??= GroupLanguage.TellsMembers(Text);

    /// <summary>The text from one token to another, both included.</summary>
    public string Words(int first, int last) => first > last ? "" : Page.Text[Tokens[first].Start..Tokens[last].End];

    public IReadOnlyList<TextRange> SourcesOf(int first, int last) => Page.Sources(Tokens[first].Start, Tokens[last].End);

    public bool Has(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public Token? At(int index) => index >= 0 && index < Tokens.Count ? Tokens[index] : null;

    public string Word(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Text : "";
}
