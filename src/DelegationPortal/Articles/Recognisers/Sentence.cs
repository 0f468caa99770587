namespace DelegationPortal.Articles.Recognisers;

/// <summary>One sentence of the recovered article or of a caption.</summary>
/// <param name="Index">Its number in reading order; captions count on behind the story.</param>
public sealed record Sentence(ReadingText Page, TextRange Range, IReadOnlyList<Token> Tokens, int Index, bool IsCaption)
{
    public string Text { get; } = Page.Slice(Range);

    public IReadOnlyList<TextRange> Sources { get; } = Page.Sources(Range);

    private Telling? _told;

    public bool NamesGroup => Tells(Telling.Group);

    public bool TellsJourney => Tells(Telling.Journey);

    public bool TellsMovement => Tells(Telling.Movement);

    public bool TellsItinerary => Tells(Telling.Itinerary);

    public bool TellsVisit => Tells(Telling.Visit);

    public bool TellsMembers => Tells(Telling.Members);

    public bool TellsStaying => Tells(Telling.Staying);

    public bool TouchesGroup => Tells(Telling.NearGroup);

    public bool TellsPreparation => Tells(Telling.Preparation);

    public bool LooksAhead => Tells(Telling.Ahead);

    public bool TellsOtherTimes => Tells(Telling.OtherTimes);

    public bool TellsTalks => Tells(Telling.Talks);

    public bool TellsFirst => Tells(Telling.First);

    public bool TellsLast => Tells(Telling.Last);

    public bool TellsLives => Tells(Telling.Life);

    public bool IsCancelled => Tells(Telling.Cancelled);

    public bool IsWayHome => Tells(Telling.WayHome);

    /// <summary>Tells of a body that sits, debates and votes.</summary>
    public bool TellsSitting => Tells(Telling.Sitting);

    /// <summary>Tells of a party, a prize or a congress.</summary>
    public bool TellsGathering => Tells(Telling.Gathering);

    /// <summary>Speaks of the pages of the magazine itself.</summary>
    public bool TellsOwnPages => Tells(Telling.OwnPages);

    public bool TellsPortrait => Tells(Telling.Portrait);

    // Many ask of a sentence; its words are looked up once for all questions.
    private bool Tells(Telling asked) => ((_told ??= TellingWords.Of(Text)) & asked) != 0;

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
