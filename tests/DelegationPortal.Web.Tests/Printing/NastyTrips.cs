using DelegationPortal.Contacts;
using DelegationPortal.Provenance;
using DelegationPortal.Trips;

namespace DelegationPortal.Web.Tests.Printing;

/// <summary>Trips that nobody would write, by a seed: endless words, hundreds of highlights, emoji, Hebrew, nothing at all.</summary>
internal sealed class NastyTrips(int seed)
{
    private static readonly string[] Texts =
    [
        "Delegation", "Besuch der „Halle 4“", new string('x', 10_000), "Donaudampfschifffahrtsgesellschaft", "👩‍🔬🚀", "שלום עולם", "Ștefănescu Łukasz Žukauskaitė", "\u0000\u0007", "\uD800", "a\nb",
        "**fett** und *kursiv*", "- eins\n- zwei\n  - drei", "| a | b |\n|---|---|\n| 1 | 2 |", "> gesagt", "[x](https://example.org) und [y](javascript:z)", "# Groß", "```\ncode\n```", " ", "1. eins\n2. zwei", "Ω ж ő",
    ];

    private readonly Random _random = new(seed);

    public TripDetails Next()
    {
        var stops = Enumerable.Range(1, _random.Next(0, 5)).Select(Stop).ToList();
        return new TripDetails(
            "reise", Text(), Maybe(Text), Evidence(), _random.Next(4) == 0 ? TripStatus.Draft : TripStatus.Published, _random.Next(2) == 0,
            new TripPeriod(Maybe(Text), null, null), Evidence(), _random.Next(2) == 0 ? 12 : null, Evidence(),
            stops, Some(3, Visit), Some(3, Highlight), Some(2, Caption), Many(60, () => Participant(stops)), Some(6, Contact), [], Source())
        {
            Id = new Guid(seed, 0, 0, new byte[8]),
            Language = "de",
        };
    }

    private StopDetails Stop(int number) => new(
        number, $"stop-{number}", Text(), _random.Next(3) == 0 ? null : "US", _random.Next(2) == 0 ? 40 + number : null, -70 - number, null, null, Evidence(),
        Some(12, Visit), Many(300, Highlight), Some(3, Caption));

    private VisitDetails Visit() => new(Text(), Maybe(Text), _random.Next(3) == 0 ? new DateOnly(2026, 5, 3) : null, [], Evidence());

    private HighlightDetails Highlight() => new(Text(), Evidence());

    private CaptionDetails Caption() => new(Text(), [], Evidence());

    private ParticipantDetails Participant(IReadOnlyList<StopDetails> stops) => new(
        new PersonLink("abc", Text()), Maybe(Text), Maybe(Text), [.. stops.Select(s => new AttendanceDetails(s.Slug, s.City, (Certainty)_random.Next(3)))], Evidence());

    private ContactDetails Contact() => new("xyz", "abc", Text(), Field(), Field("030 / 1"), Field("a@example.org"), [], Evidence());

    private ContactField? Field(string? value = null) => _random.Next(3) == 0 ? null : new ContactField(value ?? Text(), Audience.Public, Text(), null);

    private SourceDetails? Source() => _random.Next(4) == 0 ? null : new SourceDetails(Text(), [new PersonLink("a", Text())], null, Text(), "3 | 2026", 7, "AGENDA", null, Maybe(Text), "de", null, Some(3, Text));

    private EvidenceDetails? Evidence() => _random.Next(3) == 0 ? null
        : new EvidenceDetails((Certainty)_random.Next(3), "stop-from-context", 7, Some(3, () => new Quote(Text(), _random.Next(3) == 0, null)), _random.Next(5) == 0);

    private string Text() => string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Texts[_random.Next(Texts.Length)]));

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(3) == 0 ? null : make();

    // Mostly a few, seldom as many as there can be.
    private List<T> Many<T>(int most, Func<T> make) => Some(_random.Next(12) == 0 ? most : 4, make);

    private List<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make())];
}
