namespace DelegationPortal.Articles.Recognisers;

/// <summary>One sentence of the recovered article or of a caption.</summary>
/// <param name="Index">Its number in reading order; captions count on behind the story.</param>
public sealed record Sentence(ReadingText Page, TextRange Range, IReadOnlyList<Token> Tokens, int Index, bool IsCaption)
{
    public string Text { get; } = Page.Slice(Range);

    public IReadOnlyList<TextRange> Sources { get; } = Page.Sources(Range);

    private int _asked;
    private int _told;

    // Many ask the same of a sentence; each is looked up once.
    public bool NamesGroup => Tells(0, TravelLanguage.NamesGroup);

    public bool TellsJourney => Tells(1, TravelLanguage.TellsJourney);

    public bool TellsMovement => Tells(2, TravelLanguage.TellsMovement);

    public bool TellsItinerary => Tells(3, TravelLanguage.TellsItinerary);

    public bool TellsVisit => Tells(4, VisitLanguage.TellsVisit);

    public bool TellsMembers => Tells(5, GroupLanguage.TellsMembers);

    public bool TellsStaying => Tells(6, GroupLanguage.TellsStaying);

    public bool TouchesGroup => Tells(7, GroupLanguage.TouchesGroup);

    public bool TellsPreparation => Tells(8, GroupLanguage.TellsPreparation);

    public bool LooksAhead => Tells(9, TravelLanguage.LooksAhead);

    public bool TellsOtherTimes => Tells(10, TravelLanguage.TellsOtherTimes);

    public bool TellsTalks => Tells(11, VisitLanguage.TellsTalks);

    public bool TellsFirst => Tells(12, TravelLanguage.TellsFirst);

    public bool TellsLast => Tells(13, TravelLanguage.TellsLast);

    public bool TellsLives => Tells(14, TravelLanguage.TellsLives);

    public bool IsCancelled => Tells(15, TravelLanguage.IsCancelled);

    public bool IsWayHome => Tells(16, TravelLanguage.IsWayHome);

    private bool Tells(int question, Func<string, bool> ask)
    {
        var bit = 1 << question;
        if ((_asked & bit) == 0)
        {
            _told |= ask(Text) ? bit : 0;
            _asked |= bit;
        }

        return (_told & bit) != 0;
    }

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

    private readonly Token[] _words = [.. Tokens];

    public Token? At(int index) => (uint)index < (uint)_words.Length ? _words[index] : null;

    public string Word(int index) => (uint)index < (uint)_words.Length ? _words[index].Text : "";
}
