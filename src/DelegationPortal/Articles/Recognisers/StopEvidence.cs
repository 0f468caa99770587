using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>How strongly the words around a city say that the group was there; less than nothing when they say that it was not.</summary>
internal sealed class StopEvidence(HomePlace home, CountryChoice countries)
{
    public (int Points, string Rule) Weigh(PlaceMention mention, IReadOnlyList<PlaceMention> all)
    {
        var sentence = mention.Sentence;
        var text = sentence.Text;
        var before = Preposition(sentence, mention.First, all);
        if (mention.InsideName && !mention.Adjective || !mention.Adjective && IsOrdinaryWord(sentence, mention))
        {
            return (0, "part-of-a-name");
        }

        if (!sentence.IsCaption && ItineraryClauses.Told(mention) is var told && (sentence.IsCancelled && TravelLanguage.IsCancelled(told) || MissedStops.Tells(sentence, told)) && !IsArrivalBefore(sentence, mention))
        {
            return (-6, "stop-cancelled");
        }

        // "Nach A kam die Gruppe nur, um heimzufliegen."
        if (before is "nach" or "to" && (ItineraryClauses.IsOnlyPlanned(mention) || sentence.Has("nur, um heimzu", "nur, um umzu", "only to fly home", "only to change planes")))
        {
            return (-6, "stop-cancelled");
        }

        // "eine Einladung nach A": nobody has gone there yet.
        if (before is "nach" or "to" && sentence.Word(mention.First - 2) is "Einladung" or "Einladungen" or "invitation" or "invitations" && sentence.Word(mention.First - 3) is not ("der" or "dieser" or "auf" or "the"))
        {
            return (0, "another-time");
        }

        if (mention.Places.All(place => place.Country != (home.Country ?? "")) && (ItineraryClauses.IsCalledStation(sentence, mention.Last) || mention.First < 6 && ItineraryClauses.IsToldDistance(sentence, mention.Last) || before is "nach" && sentence.Word(mention.Last + 1) is ":" && ItineraryClauses.IsAnnounced(mention)))
        {
            return (5, "stop-announced");
        }

        if (before is "Von" or "von" or "from" or "From" && sentence.TellsMovement && (text.Contains(" nach ", StringComparison.Ordinal) || text.Contains(" to ", StringComparison.Ordinal)) && mention.First < 3)
        {
            // "Von A führte der Weg nach B": the group had been in A.
            return (mention.Places.All(place => place.Country == (home.Country ?? "")) ? -1 : 2, "stop-left-behind");
        }

        if (before is "über" or "via" && sentence.Word(mention.Last + 1) is "," && sentence.Word(mention.Last + 2) is "wo" or "where" && VisitLanguage.TellsVisit(sentence.Words(mention.Last + 2, sentence.Tokens.Count - 1)))
        {
            return (4, "stop-on-the-way");
        }

        if (StopSequence.IsLeft(sentence, mention.First) || StopSequence.IsFollowedOrFollows(sentence, mention.First, mention.Last) || mention.First == 0 && CityAsSubject.IsSaidToBeReached(sentence, mention.Last) && CityAsSubject.Verb(sentence, mention.Last) > 0 || CityAsSubject.IsBehindHeading(sentence, mention.First, mention.Last) && CityAsSubject.IsSaidToBeReached(sentence, mention.Last))
        {
            return mention.Places.All(place => place.Country == (home.Country ?? "")) ? (2, "stop-announced") : (4, "stop-announced");
        }

        if (IsOnRoute(mention, all) || before is "über" or "via" && IsBetweenBeginAndEnd(mention, all))
        {
            return (4, "stop-of-a-route");
        }

        if (before is "aus" or "über" or "from" or "via" || IsAirport(sentence, mention) || sentence.IsWayHome && TravelLanguage.IsWayHome(ItineraryClauses.Told(mention)) || IsDeparture(sentence, mention))
        {
            return (-1, "passing-through");
        }

        if (TripReportTest.IsMany(sentence) || ItineraryClauses.IsSpokenOf(mention) || OthersPlaces.Tells(mention) || sentence.LooksAhead && !sentence.NamesGroup)
        {
            return (0, "another-time");
        }

        if (ItineraryClauses.IsQuoted(mention))
        {
            return (1, "city-in-a-quotation");
        }

        if (mention.Adjective)
        {
            return (IsHouseThere(mention) ? 3 : 0, "stop-by-adjective");
        }

        var foreign = mention.Places.All(place => place.Country == (home.Country ?? "")) ? -2 : 0;
        var listed = IsListed(mention, all);
        if (listed && sentence.TellsJourney && before is "nach" or "in" or "to" or "Stationen" or "Städte" or "ins" or "visited")
        {
            return (6 + foreign, "stop-enumeration");
        }

        if (before is "nach" or "to" or "into" && (sentence.TellsMovement || sentence.TellsJourney))
        {
            return (5 + foreign, "stop-of-travel-verb");
        }

        if (before is "for" && sentence.Has("left", "bound", "set off", "set out", "made for", "headed", "departed"))
        {
            return (5 + foreign, "stop-of-travel-verb");
        }

        if (before is "nach" or "bis" && !sentence.IsCaption && !ItineraryClauses.BelongsToNoun(mention) && (before is "nach" || sentence.TellsMovement))
        {
            return (3 + foreign, "stop-of-travel-verb");
        }

        if (before is "auf" && sentence.Word(mention.First - 2) is "Kurs")
        {
            return (5 + foreign, "stop-of-travel-verb");
        }

        if (IsHeading(sentence, mention))
        {
            return (4, "stop-heading");
        }

        if (ItineraryClauses.IsAnnounced(mention))
        {
            return (4 + foreign, "stop-announced");
        }

        if (sentence.Has("erreicht", "besuch", "kennenlern", "erkunde", "bereist", "erleb", "entdeck", "ansteuer", "visited", "toured", "reached", "arrived", "explored") && (before.Length == 0 || !FunctionWords.IsPreposition(before)) && IsObject(sentence, mention.First))
        {
            return (4 + foreign, "stop-of-travel-verb");
        }

        if ((sentence.TellsItinerary || StopSequence.IsItsTurn(sentence)) && (IsSubject(sentence, mention) || before is "in" or "in der" or "war" or "hieß" or "heißt" or "lautete" or "ist" or "was" or "is" or "Station" || sentence.TellsJourney))
        {
            return (4 + foreign, "stop-station");
        }

        if (before is "in" or "In" or "at" && !sentence.IsCaption)
        {
            var active = sentence.Has("zu Gast") || sentence.NamesGroup || sentence.TellsVisit || sentence.TellsMovement || sentence.TellsJourney;
            return ((active || IsNarrated(sentence, mention) ? 3 : mention.First <= 2 || sentence.Index < 3 || !ItineraryClauses.BelongsToNoun(mention) ? 2 : 1) + foreign, "stop-visited");
        }

        if (IsSubject(sentence, mention) && (sentence.NamesGroup || sentence.TellsMovement || sentence.Has("schließlich", "dauerte", "beeindruckte", "empfing", "Gastgeber", "Gäste", "überwältigte")))
        {
            return (3 + foreign, "stop-subject");
        }

        // "im Hafen von A begann die Reise"; "NAME in A": the city of what is told.
        if (before is "von" or "of" && !sentence.IsCaption && sentence.At(mention.First - 2) is { IsCapitalised: true } && foreign == 0)
        {
            return (sentence.TellsItinerary && sentence.TellsJourney ? 4 : 2, "stop-of-a-place");
        }

        if (sentence.IsCaption && before is "in" or "In" && foreign == 0 || foreign == 0 && (IsSceneOpened(sentence, mention)))
        {
            return (2, "stop-scene");
        }

        return before is "nach" or "Für" or "für" ? (2 + foreign, "stop-named") : (listed ? 1 + foreign : foreign, "city-named");
    }

    // "von A über B nach C gereist": all three, unless A is home and B only on the way.
    private bool IsOnRoute(PlaceMention mention, IReadOnlyList<PlaceMention> all)
    {
        var sentence = mention.Sentence;
        if (sentence.Word(mention.First - 1) is "über" or "via" && all.FirstOrDefault(other => other.Last == mention.First - 2) is { } start)
        {
            return IsOnRoute(start, all);
        }

        return sentence.Word(mention.First - 1) is "von" or "from" && sentence.Word(mention.Last + 1) is "über" or "via" && sentence.NamesGroup && mention.City != home.City
            && mention.Places.All(place => place.Country != (home.Country ?? "")) && all.Any(other => other.First > mention.Last && sentence.Word(other.First - 1) is "nach" or "to");
    }

    // "Die Rundreise startete in A, führte über B und schloss in C": B too.
    private bool IsBetweenBeginAndEnd(PlaceMention mention, IReadOnlyList<PlaceMention> all)
    {
        var sentence = mention.Sentence;
        return sentence.Word(mention.First - 2) is "führte" or "führt" or "ging" or "geht" or "verlief" or "lief" or "led" or "went" or "ran" or "passed" && sentence.TellsItinerary
            && all.Any(other => other.Last < mention.First && !other.Adjective && sentence.Word(other.First - 1) is "in" or "at" && other.Places.All(place => place.Country != (home.Country ?? "")))
            && all.Any(other => other.First > mention.Last && !other.Adjective && sentence.Word(other.First - 1) is "in" or "nach" or "at" or "to");
    }

    private static string Preposition(Sentence sentence, int first, IReadOnlyList<PlaceMention> all)
    {
        var i = first - 1;
        for (var steps = 0; i >= 0 && steps < 12; steps++)
        {
            var word = sentence.Word(i);
            if (word is "," or "und" or "and" or "sowie")
            {
                var previous = all.FirstOrDefault(other => other.Sentence == sentence && other.Last == i - 1 && !other.Adjective);
                if (previous is null)
                {
                    return word is "," ? "" : word;
                }

                i = previous.First - 1;
                continue;
            }

            if (FunctionWords.IsDeterminer(word) && !FunctionWords.IsPreposition(word) || PlaceFinder.IsKindOfPlace(word) && word is not ("Stationen" or "Städte") || char.IsLower(word[0]) && word.EndsWith('e') && word.Length > 4)
            {
                i--;
                continue;
            }

            return i == 0 && word.Length > 1 ? word.ToLowerInvariant() : word;
        }

        return "";
    }

    private static bool IsListed(PlaceMention mention, IReadOnlyList<PlaceMention> all) =>
        all.Any(other => other != mention && other.Sentence == mention.Sentence && !other.InsideName && Between(mention, other) is "," or "und" or "and" or "sowie");

    private static string Between(PlaceMention a, PlaceMention b)
    {
        var (left, right) = a.First < b.First ? (a, b) : (b, a);
        return right.First - left.Last == 2 ? left.Sentence.Word(left.Last + 1) : right.First - left.Last == 3 && left.Sentence.Word(left.Last + 2) is "and" ? "," : "";
    }

    private static bool IsAirport(Sentence sentence, PlaceMention mention) => IsGate(sentence.Word(mention.First - 1)) || IsGate(sentence.Word(mention.Last + 1)) || sentence.Word(mention.First - 1) is "von" or "of" or "in" && sentence.Word(mention.First - 2) is "Flughafen" or "airport";

    private static bool IsGate(string word) => word is "Flughafen" or "Airport" or "airport" or "Bahnhof" or "Hauptbahnhof" or "Terminal" or "terminal" or "Flughafens" or "Transit";

    // "In A losgefahren" is a stop of its own; "in A abgelegt" or "Abflug in A" is not.
    private static bool IsDeparture(Sentence sentence, PlaceMention mention) =>
        sentence.Word(mention.Last + 1) is "abgelegt" or "abgeflogen" or "gestartet" || (sentence.Word(mention.First - 1) is "von" or "From" && sentence.Word(mention.Last + 1) is "nach" or "aus");

    // "In A wartete …: Ein Ausflug nach B scheiterte": only what stands behind the last mark was cancelled.
    private static bool IsArrivalBefore(Sentence sentence, PlaceMention mention) => mention.First <= 2 && sentence.Word(mention.First - 1) is "In" && sentence.Has(": ", "; ");

    private static bool IsSubject(Sentence sentence, PlaceMention mention) =>
        (mention.First == 0 && (sentence.At(mention.Last + 1) is { } next && (VerbWords.LooksFinite(next.Text) || next.Text is "," or "schließlich")))
        || VerbWords.LooksFinite(sentence.Word(mention.First - 1)) || sentence.Word(mention.First - 1) is "," or ":" or "und" && VerbWords.LooksFinite(sentence.Word(mention.Last + 1)) || FunctionWords.IsDeterminer(sentence.Word(mention.First - 1)) || char.IsDigit(sentence.Word(mention.First - 1).FirstOrDefault('x'))
        || sentence.Word(mention.First - 1) is "Standort" or "Industriestandort" or "Stadt" or "Hauptstadt";

    // Cities take no article: "der Zug" is a train. Little towns need a preposition.
    private bool IsOrdinaryWord(Sentence sentence, PlaceMention mention) =>
        FunctionWords.IsDeterminer(sentence.Word(mention.First - 1)) && sentence.Word(mention.First - 1) is not ("in" or "im")
        || (PlaceFinder.IsSmall(mention.Places) && !countries.IsNamed(mention) && !(sentence.Word(mention.First - 1) is "in" or "nach" or "In" or "Nach" or "to" or "To" or "und" or "and" or "," or ":" or "At" or "at" or "was" or "war" or "hieß" or "ist" or "is" or "erreichte" or "erreichten" or "via" or "aus" or "Von" or "von" or "From" or "from" or "reached" || PlaceFinder.IsKindOfPlace(sentence.Word(mention.First - 1)) || mention.First == 0 && (VerbWords.LooksFinite(sentence.Word(1)) || CityAsSubject.Verb(sentence, mention.Last) > mention.Last + 1)));

    // "Im Antwerpener Institut wurde vorgeführt": who is in a house of the city is in the city.
    public static bool IsHouseThere(PlaceMention mention) =>
        !mention.Sentence.IsCaption && mention.Sentence.Word(mention.First - 1) is "im" or "Im" or "am" or "Am" or "beim" or "Beim" or "ins" && mention.Sentence.At(mention.Last + 1) is { IsWord: true, IsCapitalised: true } && mention.Places[0].Population > 100_000
        && !VisitWords.IsTime(mention.Sentence.Word(mention.Last + 1)) && (mention.Sentence.TellsVisit || mention.Sentence.NamesGroup || mention.Sentence.Has("wurde"));

    // "A hat …", "A dagegen flüstert", "Dass A …", "Mit A verbindet man …"
    private static bool IsSceneOpened(Sentence sentence, PlaceMention mention) =>
        mention.First == 0 && CityAsSubject.Verb(sentence, mention.Last) > 0 || mention.First == 1 && sentence.Word(0) is "Dass" or "Ob" or "Wie" or "Wo" or "Mit" || CityAsSubject.IsBehindHeading(sentence, mention.First, mention.Last);

    // "In A lag ein Vertrag bereit", "In A selbst reichte es …": the report is there now.
    private static bool IsNarrated(Sentence sentence, PlaceMention mention) =>
        mention.First == 1 && PastTense.Contains(sentence.Word(mention.Last + (sentence.Word(mention.Last + 1) is "selbst" or "dagegen" or "hingegen" or "wiederum" or "schließlich" or "dann" or "jedoch" or "aber" ? 2 : 1)));

    private static bool IsObject(Sentence sentence, int first) =>
        first > 0 && (sentence.Tokens[first - 1].IsCapitalised || sentence.Tokens[first - 1].IsNumber || VerbWords.LooksFinite(sentence.Word(first - 1)));

    private static bool IsHeading(Sentence sentence, PlaceMention mention) =>
        mention.First == 0 && sentence.Word(mention.Last + 1) == ":" && sentence.Tokens.Count < 12 && Sentences.EndsOpen(sentence.Text);
}
