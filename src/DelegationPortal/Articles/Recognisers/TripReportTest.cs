using DelegationPortal.Articles.Layout;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Is it the report of a delegation's trip? Signs for and against, and one sentence that says so.</summary>
public sealed class TripReportTest(ArticleReading reading, ArticleHead head, HomePlace home)
{
    public (bool Yes, string Reason) Judge(IReadOnlyList<FoundStop> stops, IReadOnlyList<FoundVisit> visits, int travellers)
    {
        if (string.IsNullOrWhiteSpace(reading.Layout.Whole.Text))
        {
            return (false, Say("Der Text ist leer.", "The text is empty."));
        }

        var topic = (head.Topic ?? "") + " " + (head.Section ?? "");
        if (PageSubject.IsOther(topic))
        {
            return (false, Say($"Die Seite ist mit „{topic.Trim()}“ überschrieben, das ist kein Reisebericht.", $"The page is headed “{topic.Trim()}”, which is no report of a trip."));
        }

        if (Invites())
        {
            return (false, Say("Der Text lädt zu einer künftigen Reise ein, er berichtet von keiner.", "The text invites people to a future trip, it does not report one."));
        }

        if (ReceivesGuests() || ComesFromAbroad(stops) || AllAtHome(stops))
        {
            return (false, Say("Die Gruppe ist hier zu Besuch, sie ist nicht von hier verreist.", "The group came here on a visit, it did not travel from here."));
        }

        return Count(stops, visits, travellers, topic);
    }

    private (bool Yes, string Reason) Count(IReadOnlyList<FoundStop> stops, IReadOnlyList<FoundVisit> visits, int travellers, string topic)
    {
        var points = 0;
        var told = visits.Count(visit => visit.Stop is not null);
        points += PageSubject.IsTrip(topic) ? 3 : 0;
        var abroad = stops.Count(stop => stop.Country is not null && stop.Country != home.Country);
        points += abroad > 0 ? 2 : 0;
        points += abroad > 1 || travellers > 1 ? 1 : 0;
        points += abroad == 0 && GoesAbroad() ? 2 : 0;
        var journeys = reading.Story.Concat(reading.Lead).Count(sentence => (sentence.NamesGroup || sentence.Has("reisen ", "zu Gast in", "unterwegs")) && (sentence.Has("zu Gast in") || sentence.TellsJourney || sentence.TellsMovement) && !IsMany(sentence));
        points += Math.Min(2, journeys);
        points += told switch { 0 => abroad == 0 || reading.Story.Count <= 12 ? 0 : journeys < 2 ? -2 : -1, 1 => 0, _ => 1 };
        points += reading.Lead.Any(sentence => sentence.TellsJourney) ? 1 : 0;
        var tellsTrip = IsEnough(points);
        if (tellsTrip && !PageSubject.IsTrip(topic) && PageSubject.Of(reading, told, travellers) is { } other && !IsEnough(points - other.Weight))
        {
            return (false, Say(other.German, other.English));
        }

        if (tellsTrip)
        {
            return (true, stops.Count > 0
                ? Say($"Der Text berichtet von der Reise einer Gruppe nach {Listed(stops, "und")}.", $"The text reports a group’s trip to {Listed(stops, "and")}.")
                : Say("Der Text berichtet von der Reise einer Gruppe.", "The text reports the trip of a group."));
        }

        return (false, journeys == 0
            ? Say("Der Text erzählt von keiner Reise einer Gruppe.", "The text tells of no group’s trip.")
            : Say("Der Text erwähnt Reisen nur am Rande.", "The text mentions travel only in passing."));

        bool IsEnough(int sum) => sum >= 4 || (sum == 3 && abroad > 0 && journeys > 0);
    }

    // "Mission to Mexico", "Reise nach Namibia": a country without a city.
    private bool GoesAbroad() => reading.Story.Concat(reading.Lead).Any(sentence => sentence.TellsJourney && !IsMany(sentence)
        && Enumerable.Range(1, Math.Max(0, sentence.Tokens.Count - 1)).Any(i => sentence.Word(i - 1) is "nach" or "to" or "in" or "die" or "across"
            && Maps.Gazetteer.Default.FindCountry(sentence.Word(i)) is { } code && code != home.Country));

    private static string Listed(IReadOnlyList<FoundStop> stops, string and) =>
        stops.Count == 1 ? stops[0].City : string.Join(", ", stops.Take(stops.Count - 1).Select(stop => stop.City)) + " " + and + " " + stops[^1].City;

    private bool Invites() => reading.Layout.Pieces.Where(piece => piece.Kind != BlockKind.Noise)
        .Any(piece => reading.Layout.Whole.Slice(piece.Range) is var text && Array.Exists(Invitations, words => text.Contains(words, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] Invitations =
    [
        "Anmeldeschluss", "Anmeldefrist", "Bewerbungsschluss", "Bewerbungsfrist", "Jetzt anmelden", "Jetzt bewerben", "Anmeldung bis", "Anmeldungen bis", "Register by", "Register now", "Registration deadline", "Registration closes", "Apply by", "Apply now", "Sign up by", "Sign up now",
        "Places are limited", "Book your place",
    ];

    private bool ReceivesGuests() => reading.Lead.Concat(reading.Story.Take(6)).Any(sentence =>
        sentence.Has("Delegation", "delegation", "Gäste") && sentence.Has("in die IHK", "in der IHK zu Gast", "zu Gast in der IHK", "besuchte die IHK", "besuchten die IHK", "besuchte unsere", "visited our", "came to the chamber", "visited the chamber", "toured the chamber", "was received at the chamber", "were received at the chamber", "welcomed at the chamber", "guests at the chamber", "zu Gast bei der IHK")
        || sentence.Has("Auf Einladung der IHK", "auf Einladung der IHK", "auf Einladung der Kammer", "Auf Einladung der Kammer", "Auf Einladung der Handelskammer", "at the invitation of the chamber", "at the chamber’s invitation", "at the chamber's invitation", "invited by the chamber", "hosted by the chamber", "guests of the chamber") && sentence.Has("besuch", "besichtig", "kam", "visited", "came", "toured")
        || home.City is { } town && sentence.Has("zu Gast in " + town, "zu Besuch in " + town, "visits " + town, "visited " + town, "welcomed to " + town, "guests in " + town)
        || (home.City is { } city && sentence.Has("kam nach " + city, "kamen nach " + city, "zu Besuch in " + city, "zu Gast in " + city) && sentence.Has("elegation")));

    // "Mexikanische Unternehmer in Jena", "Gäste aus Mexiko": all that was seen lies at home, and the guests come from elsewhere.
    private bool AllAtHome(IReadOnlyList<FoundStop> stops) => stops.Count > 0 && home.Country is not null && stops.All(stop => stop.Country == home.Country)
        && reading.Lead.Concat(reading.Story.Take(8)).Any(sentence => Enumerable.Range(0, sentence.Tokens.Count).Any(i => IsGuestGroup(sentence.Word(i))
            && (sentence.Word(i + 1) is "aus" or "from" && (IsAbroad(sentence.Word(i + 2)) || FunctionWords.IsDeterminer(sentence.Word(i + 2)) && IsAbroad(sentence.Word(i + 3))) || IsNational(sentence.Word(i - 1)))));

    private static bool IsGuestGroup(string word) => word.EndsWith("elegation", StringComparison.Ordinal) || word.EndsWith("delegates", StringComparison.Ordinal)
        || ((string[])["Gäste", "Gästen", "Gast", "Besuch", "Besucher", "Besuchern", "Gruppe", "Abordnung", "Runde", "Unternehmer", "Unternehmern", "Unternehmerinnen", "Fachleute", "Fachleuten", "Vertreter", "Vertretern", "Manager", "Managern", "Händler", "Händlern", "Kaufleute", "guests", "visitors", "group", "party", "entrepreneurs", "managers", "companies", "firms"]).Contains(word);

    // "mexikanische": an adjective that begins like a country.
    private bool IsNational(string adjective) => adjective.Length > 6 && adjective.IndexOf("isch", StringComparison.Ordinal) is > 3 and var end && end > adjective.Length - 8
        && Maps.Gazetteer.CountryCodes.Any(code => code != home.Country && Maps.Gazetteer.CountryName(code, German) is { Length: > 3 } country && adjective.StartsWith(country[..Math.Min(5, country.Length - 1)], StringComparison.OrdinalIgnoreCase));

    private static readonly System.Globalization.CultureInfo German = System.Globalization.CultureInfo.GetCultureInfo("de");

    // "Eine Delegation aus Kaohsiung": who comes from abroad and stays here did not set out from here.
    private bool ComesFromAbroad(IReadOnlyList<FoundStop> stops) => (home.Country is not null && stops.Any(stop => stop.Country == home.Country) || home.City is { } city && reading.Story.Any(sentence => sentence.Has(" in " + city)))
        && reading.Lead.Concat(reading.Story.Take(6)).Any(sentence => Enumerable.Range(0, Math.Max(0, sentence.Tokens.Count - 2)).Any(i =>
            sentence.Word(i + 1) is "aus" or "from" && sentence.Word(i).EndsWith("elegation", StringComparison.Ordinal) && IsAbroad(sentence.Word(i + 2))));

    private bool IsAbroad(string place) => Maps.Gazetteer.Default.FindCountry(place) is { } code ? code != home.Country : Maps.Gazetteer.Default.Find(place) is [var city, ..] && city.Country != home.Country;

    internal static bool IsMany(Sentence sentence) => sentence.Has("Delegationsreisen", "Delegationen nach", "Reisen des kommenden", "missions to");

    private string Say(string german, string english) => reading.IsGerman ? german : english;
}
