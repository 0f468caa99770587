using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Finds hosts and events by the words around them: "Besuch bei", "besichtigte", "lud ein", "beim Forum".</summary>
public sealed class HostPhrases(HomePlace home, ILookup<int, PersonMention> people)
{
    private readonly HostNames _names = new(home, people.SelectMany(group => group).Select(person => person.Surname).ToHashSet(StringComparer.Ordinal).Contains);

    public IReadOnlyList<HostPhrase> In(Sentence sentence)
    {
        var found = new HostPhraseList(sentence, _names, [.. people[sentence.Index]]);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            AddByWord(sentence, i, sentence.Word(i), found);
            AddBehindPreposition(sentence, i, found);
            AddEvent(sentence, i, found);
        }

        OpenedHouses.AddTo(found, sentence);
        return found.InOrder;
    }

    private static void AddByWord(Sentence sentence, int i, string word, HostPhraseList found)
    {
        if (VisitLanguage.IsOccasion(word) && !(word is "Blick" && sentence.Word(i + 1) is "durch") && !(VisitWords.IsAboutSomething(word) && sentence.Word(i + 1) is not ("mit" or "with" or "bei" or "beim")) && sentence.Word(i + 1) is "bei" or "beim" or "des" or "der" or "im" or "in" or "ins" or "durch" or "mit" or "zur" or "zum" or "von" or "vom" or "am" or "eines" or "einer" or "at" or "of" or "with" or "by" or "to" or "auf" or "an" or "around" or "through")
        {
            found.AddList(i + 1, "visit-occasion", word, strong: true);
        }

        if (VisitWords.IsProgrammeItem(word) && sentence.Word(i + 1) is "war" or "waren" or "ist" or "sind" or "hieß" or "was" or "is" && !VisitLanguage.IsOccasion(sentence.Word(i + 3)))
        {
            found.AddList(i + 2, "visit-highlight", null, strong: true);
        }

        // "Erster Termin in A war die Kammer B", "Das Institut A, letzte Adresse der Fahrt, …"
        if (VisitWords.IsProgrammeItem(word) && sentence.Word(i + 1) is "in" && sentence.Word(i + 3) is "war" or "ist" or "was" or "is" or "hieß")
        {
            found.AddList(i + 4, "visit-highlight", null, strong: true);
        }

        if (VisitWords.IsProgrammeItem(word) && ItineraryClauses.IsOrdinal(sentence.Word(i - 1)) && sentence.Word(i - 2) is "," && FunctionWords.IsDeterminer(sentence.Word(0)) && NounPhrase.End(sentence, 1) == i - 3)
        {
            found.AddList(1, "visit-highlight", null, strong: true);
        }

        if (VisitLanguage.IsGuestVerb(word.ToLowerInvariant()))
        {
            AddObjects(sentence, i, found);
        }

        if (VisitLanguage.IsHostVerb(word) || VerbWords.IsFinite(word))
        {
            AddSubject(sentence, i, found, VisitLanguage.IsHostVerb(word) || HasReceived(sentence, word));
        }

        if (word is "unterzeichneten" or "unterzeichnete" or "unterschrieben" or "stand" or "standen" or "steht" or "stehen" or "signed" && (word[0] != 's' || word == "signed" || sentence.Has("auf dem Plan", "auf dem Programm", "auf der Agenda", "auf dem Stundenplan")))
        {
            var first = i + 1;
            while (first < sentence.Tokens.Count && char.IsLower(sentence.Word(first)[0]) && !FunctionWords.IsDeterminer(sentence.Word(first)))
            {
                first++;
            }

            found.AddList(word[0] == 'u' || word == "signed" ? i + 1 : first, "visit-signing", null, strong: word[0] == 's' && word != "signed" && FunctionWords.IsDeterminer(sentence.Word(first)));
        }

        // "Next came the Chamber of Builders with a round table", "Es folgte die Spinnerei A"
        if (i > 0 && i < 4 && word is "came" or "followed" or "folgte" or "kam" && (sentence.Word(0) is "Next" or "Then" or "First" or "Last" or "Finally" or "After" or "Later" or "Es" or "Danach" or "Darauf" or "Dann" or "Anschließend" or "Zuletzt" or "Zuerst" or "Schließlich") && (sentence.Word(i + 1) is "die" or "das" or "der" or "the"))
        {
            found.AddList(i + 1, "visit-sequence", null, strong: false);
        }

        if (word is "on" && sentence.Word(i - 1) is "called" or "call" or "calls" || word is "with" && sentence.Has("signed", "talks with", "agreement", "met with", "spoke with", "evening with", "morning with", "afternoon with", "day with", "lunch with", "dinner with", "breakfast with", "round table with", "memorandum")
            || word is "from" && sentence.Word(i - 1) is "heard" or "learned" or "learnt" || word is "by" && sentence.Word(i - 1) is "run" or "hosted" or "organised" or "organized" or "given" or "shown" or "received" or "welcomed")
        {
            found.AddList(i + 1, "visit-verb", null, strong: true);
        }
    }

    // "Dort hatte die Kammer A einen Empfang vorbereitet"
    private static bool HasReceived(Sentence sentence, string auxiliary) => auxiliary is "hatte" or "hatten" or "hat" or "haben"
        && sentence.Has("vorbereitet", "eingeladen", "ausgerichtet", "organisiert", "geladen", "gebeten", "empfangen", "gedeckt", "arrangiert", "zusammengetrommelt", "dazugebeten", "bereitgestellt", "hergerichtet", "geöffnet");

    private static void AddObjects(Sentence sentence, int verb, HostPhraseList found)
    {
        for (var i = verb + 1; i < Math.Min(sentence.Tokens.Count, verb + 12); i++)
        {
            if (sentence.Word(i) is "." or ";" or "," || (VerbWords.IsFinite(sentence.Word(i)) && i > verb + 1))
            {
                return;
            }

            var first = found.Start(i);
            var last = NounPhrase.End(sentence, first);

            // "besichtigte der Rest der Gesellschaft einen Prüfstand": behind the verb "der" stands before who visits, not before what.
            if (sentence.Word(i) is "der" && last >= first)
            {
                i = last;
                continue;
            }

            if (last >= first && !HostNames.IsGroup(sentence.Word(first)) && !found.IsPerson(first, first))
            {
                // "besichtigten einen Ofen": a thing, no host.
                if (sentence.Word(i) is "einen" or "eine" or "ein" or "a" or "an" && (first == last || sentence.Word(first + 1) is "für" or "for") && !OrganisationWords.IsOrganisation(sentence.Word(first)))
                {
                    return;
                }

                found.AddList(i, "visit-verb", null, strong: !VisitWords.IsMeeting(sentence.Word(verb)) || last > first);
                return;
            }

            i = Math.Max(i, last);
        }
    }

    private static void AddSubject(Sentence sentence, int verb, HostPhraseList found, bool hostVerb)
    {
        if (!hostVerb)
        {
            // "Die Weberei A hat …": a named house at the beginning of a sentence.
            var house = FunctionWords.IsDeterminer(sentence.Word(0)) ? 1 : 0;
            if (verb - house > 1 && verb < 10 && NounPhrase.End(sentence, house) == verb - 1 && OrganisationPhrase.Is(sentence, house, verb - 1) && sentence.Tokens[house].IsCapitalised && sentence.Tokens[verb - 1].IsCapitalised)
            {
                found.Add(house, verb - 1, "visit-named-house", null, strong: false);
            }

            // "Dort bildet das Zentrum A …": a named house behind the verb.
            if (sentence.Word(verb - 1) is "Dort" or "Hier" && verb == 1 && FunctionWords.IsDeterminer(sentence.Word(2)) && NounPhrase.End(sentence, 3) is var end && end > 3 && OrganisationPhrase.Is(sentence, 3, end))
            {
                found.Add(3, end, "visit-named-house", null, strong: false);
            }

            return;
        }

        for (var first = Math.Max(0, verb - 8); first < verb; first++)
        {
            if (!FunctionWords.Contains(sentence.Word(first)) && (IsClauseStart(sentence, first) || sentence.Word(first - 1) is "der" or "des" or "of" or "from" && VisitWords.ArePeople(sentence.Word(first - 2)))
                && NounPhrase.End(sentence, first) == verb - 1 && found.Add(first, verb - 1, "visit-host-verb", null, strong: FirmKinds.IsEnglishKind(sentence.Word(first - 1))))
            {
                return;
            }
        }

        // "Danach öffnete A seine Türen": a noun needs an article, a name does not.
        var start = found.Start(verb + 1);
        var last = NounPhrase.End(sentence, start);
        if (last >= start && start <= verb + 3)
        {
            found.Add(start, last, "visit-host-verb", null, strong: start == verb + 1 && FunctionWords.IsDeterminer(sentence.Word(last + 1)) && VisitWords.MayBeName(sentence.Word(start)) && !sentence.Word(verb).EndsWith("en", StringComparison.Ordinal));
        }
    }

    private static bool IsClauseStart(Sentence sentence, int first) =>
        first == 0 || sentence.Word(first - 1) is "," or "und" or ";" or ":" or "and" or "the" or "The" || FirmKinds.IsEnglishKind(sentence.Word(first - 1)) || (FunctionWords.IsDeterminer(sentence.Word(first - 1)) && BeginsClause(sentence, first - 1));

    private static bool BeginsClause(Sentence sentence, int index) => index == 0 || sentence.Word(index - 1) is "," or "und" or ";" or ":" or "“" || char.IsUpper(sentence.Word(index)[0]);

    private static void AddBehindPreposition(Sentence sentence, int i, HostPhraseList found)
    {
        var lower = sentence.Word(i).ToLowerInvariant();
        if (lower is not ("bei" or "beim" or "am" or "im" or "ins" or "vom" or "in" or "an" or "zur" or "zum" or "durch" or "auf" or "mit" or "at" or "von")
            || NeedsArticle(lower) && !FunctionWords.IsDeterminer(sentence.Word(i + 1)) && sentence.Word(i + 1) is not "the"
            || lower is "von" && !sentence.Has("lassen", "ließ", "empfangen", "eingeladen", "begrüßt") || lower is "mit" && !sentence.TellsTalks)
        {
            return;
        }

        var first = found.Start(i + 1);
        var last = NounPhrase.End(sentence, first);
        found.AddList(WithoutKind(sentence, first), "visit-at", null, strong: last >= first && IsStrong(sentence, lower, first, last));
    }

    private static bool NeedsArticle(string preposition) => preposition is "in" or "an" or "auf" or "durch" or "mit" or "von";

    private static bool IsStrong(Sentence sentence, string preposition, int first, int last)
    {
        var word = sentence.Word(first);
        return preposition switch
        {
            "at" => last > first || VisitWords.MayBeName(word),
            "bei" => sentence.Tokens[first].IsCapitalised && !VisitLanguage.IsOccasion(word) && VisitWords.MayBeName(word) && !IsCommonNoun(sentence, first, last) || FirmKinds.IsKind(word),
            "beim" => FirmKinds.IsKind(word) || IsNamedHouse(sentence, first, last),
            "mit" => last > first && sentence.Has("unterzeichn", "unterschr"),
            "im" or "ins" or "in" or "am" or "zum" or "zur" or "durch" => IsNamedHouse(sentence, first, last) || IsScene(sentence, first, last),
            _ => false,
        };
    }

    // "bei der Geduld", "bei den Fugen": with an article, one word is a thing unless it is a kind of house or an abbreviation.
    private static bool IsCommonNoun(Sentence sentence, int first, int last) => first == last && FunctionWords.IsDeterminer(sentence.Word(first - 1)) && !OrganisationPhrase.Is(sentence, first, last) && !VisitWords.IsVenue(sentence.Word(first));

    // "Im Hafenamt ging es um Tarife": the house in which the sentence plays.
    private static bool IsScene(Sentence sentence, int first, int last) => first == last && first == (FunctionWords.IsDeterminer(sentence.Word(1)) ? 2 : 1) && OrganisationWords.IsCertainKind(sentence.Word(first)) && !sentence.Word(first).EndsWith("hafen", StringComparison.Ordinal)
        && sentence.Word(last + 1) is { Length: > 2 } verb && char.IsLower(verb[0]) && !FunctionWords.IsPreposition(verb) && !FunctionWords.IsDeterminer(verb);

    // "im Werkraum Lech", "in der Halle Nord": two capitals behind a preposition, where something of the programme is told.
    private static bool IsNamedHouse(Sentence sentence, int first, int last) =>
        last > first && sentence.Tokens[first].IsCapitalised && sentence.Tokens[last].IsCapitalised && !VisitLanguage.IsOccasion(sentence.Word(first)) && VisitWords.MayBeName(sentence.Word(last)) && VisitWords.MayBeName(sentence.Word(first))
        && (last > first + 1 || VisitWords.IsVenue(sentence.Word(first)) || FirmKinds.IsKind(sentence.Word(first)) || OrganisationPhrase.Is(sentence, first, last)) && !PlaceFinder.IsKindOfPlace(sentence.Word(first)) && !RoleWords.IsRole(sentence.Word(first)) && (sentence.TellsVisit || sentence.NamesGroup);

    private static void AddEvent(Sentence sentence, int i, HostPhraseList found)
    {
        // "auf dem Podium „Oslo trifft Kiel“", "das „Frühstück am Fjord“": an event by its name in quotation marks.
        if (sentence.Word(i) is "„" && (VisitWords.IsEventNoun(sentence.Word(i - 1)) && IsAt(sentence, i - 1) || (FunctionWords.IsDeterminer(sentence.Word(i - 1)) || VisitWords.IsEventNoun(sentence.Word(i - 1))) && VisitLanguage.TellsEvent(sentence.Text))
            && NounPhrase.Closing(sentence, i) is var closing && closing > i + 2 && closing < i + 9 && char.IsLetter(sentence.Word(closing - 1)[0]))
        {
            found.Add(i, closing, "visit-event", null, strong: true);
        }

        if (HostNames.IsEvent(sentence.Word(i)) && NounPhrase.End(sentence, i) is var last && last > i && sentence.Word(last) == "“")
        {
            found.Add(i, NounPhrase.End(sentence, i), "visit-event", null, strong: true);
        }
    }

    // "Auf dem Gründertreffen „A“": with its preposition, an event is where people are.
    private static bool IsAt(Sentence sentence, int noun)
    {
        var i = noun - 1;
        while (i > 0 && char.IsLower(sentence.Word(i)[0]) && !FunctionWords.Contains(sentence.Word(i)))
        {
            i--;
        }

        return sentence.Word(i) is "beim" or "Beim" or "im" or "Im" or "am" or "Am" or "zum" or "Zum" or "zur" or "Zur" || FunctionWords.IsDeterminer(sentence.Word(i)) && FunctionWords.IsPreposition(sentence.Word(i - 1));
    }

    // "bei den beiden Konzernen A und B": the names count, not their kind.
    private static int WithoutKind(Sentence sentence, int first) =>
        sentence.Word(first - 1) is "den" or "beiden" or "Firmen" && sentence.Word(first).EndsWith("en", StringComparison.Ordinal) && sentence.At(first + 1) is { IsCapitalised: true, IsWord: true } ? first + 1 : first;
}
