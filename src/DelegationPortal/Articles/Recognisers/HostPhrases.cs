using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Finds hosts and events by the words around them: "Besuch bei", "besichtigte", "lud ein", "beim Forum".</summary>
public sealed class HostPhrases(HomePlace home, ILookup<int, PersonMention> people)
{
    private readonly HostNames _names = new(home, word => people.Any(group => group.Any(person => person.Surname == word)));

    public IReadOnlyList<HostPhrase> In(Sentence sentence)
    {
        var found = new List<HostPhrase>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var word = sentence.Word(i);
            if (VisitLanguage.IsOccasion(word))
            {
                AddBehindOccasion(sentence, i, found);
            }

            if (word is "Highlight" or "Höhepunkt" or "Highlights" or "Höhepunkte" && sentence.Word(i + 1) is "war" or "waren" && !VisitLanguage.IsOccasion(sentence.Word(i + 3)))
            {
                AddList(sentence, i + 2, found, "visit-highlight", null, strong: true);
            }

            if (VisitLanguage.IsGuestVerb(word))
            {
                AddObjects(sentence, i, found);
            }

            if (VisitLanguage.IsHostVerb(word) || VerbWords.IsFinite(word))
            {
                AddSubject(sentence, i, found, VisitLanguage.IsHostVerb(word));
            }

            if (word is "unterzeichneten" or "unterzeichnete" or "unterschrieben" or "stand" or "standen" or "signed" && (word[0] != 's' || sentence.Has("auf dem Plan", "auf dem Programm")))
            {
                AddList(sentence, i + 1, found, "visit-signing", null, strong: false);
            }

            if (word is "on" && sentence.Word(i - 1) is "called" || word is "with" && sentence.Has("signed", "talks with", "agreement"))
            {
                AddList(sentence, i + 1, found, "visit-verb", null, strong: true);
            }

            AddBehindPreposition(sentence, i, found);
            AddEvent(sentence, i, found);
        }

        AddOpening(sentence, found);
        return [.. found.OrderBy(host => host.First)];
    }

    private void AddBehindOccasion(Sentence sentence, int i, List<HostPhrase> found)
    {
        if (sentence.Word(i + 1) is "bei" or "beim" or "des" or "der" or "im" or "in" or "ins" or "durch" or "mit" or "zur" or "zum" or "von" or "vom" or "am" or "eines" or "einer" or "at" or "of" or "with" or "by" or "to" or "auf" or "an")
        {
            AddList(sentence, i + 1, found, "visit-occasion", sentence.Word(i), strong: true);
        }
    }

    private void AddObjects(Sentence sentence, int verb, List<HostPhrase> found)
    {
        for (var i = verb + 1; i < Math.Min(sentence.Tokens.Count, verb + 12); i++)
        {
            if (sentence.Word(i) is "." or ";" or "," || (VerbWords.IsFinite(sentence.Word(i)) && i > verb + 1))
            {
                return;
            }

            var first = Start(sentence, i);
            var last = NounPhrase.End(sentence, first);
            if (last >= first && !HostNames.IsGroup(sentence.Word(first)) && !people[sentence.Index].Any(person => person.Start <= first && first <= person.End))
            {
                AddList(sentence, i, found, "visit-verb", null, strong: sentence.Word(verb) is not ("met" or "traf" or "trafen" or "trifft" or "treffen") || last > first);
                return;
            }

            i = Math.Max(i, last);
        }
    }

    private void AddSubject(Sentence sentence, int verb, List<HostPhrase> found, bool hostVerb)
    {
        if (!hostVerb)
        {
            // "Die Weberei A hat …": a named house at the beginning of a sentence.
            var house = FunctionWords.IsDeterminer(sentence.Word(0)) ? 1 : 0;
            if (verb - house > 1 && verb < 10 && NounPhrase.End(sentence, house) == verb - 1 && OrganisationPhrase.Is(sentence, house, verb - 1) && sentence.Tokens[house].IsCapitalised && sentence.Tokens[verb - 1].IsCapitalised)
            {
                Add(sentence, house, verb - 1, found, "visit-named-house", null, strong: false);
            }

            return;
        }

        for (var first = Math.Max(0, verb - 8); first < verb; first++)
        {
            if (!FunctionWords.Contains(sentence.Word(first)) && IsClauseStart(sentence, first)
                && NounPhrase.End(sentence, first) == verb - 1 && Add(sentence, first, verb - 1, found, "visit-host-verb", null, strong: false))
            {
                return;
            }
        }

        var start = Start(sentence, verb + 1);
        var last = NounPhrase.End(sentence, start);
        if (last >= start && start <= verb + 3)
        {
            Add(sentence, start, last, found, "visit-host-verb", null, strong: false);
        }
    }

    private static bool IsClauseStart(Sentence sentence, int first) =>
        first == 0 || sentence.Word(first - 1) is "," or "und" or ";" or ":" or "and" or "the" or "The" || (FunctionWords.IsDeterminer(sentence.Word(first - 1)) && BeginsClause(sentence, first - 1));

    private static bool BeginsClause(Sentence sentence, int index) => index == 0 || sentence.Word(index - 1) is "," or "und" or ";" or ":" or "“" || char.IsUpper(sentence.Word(index)[0]);

    private void AddBehindPreposition(Sentence sentence, int i, List<HostPhrase> found)
    {
        var word = sentence.Word(i);
        if (!FunctionWords.IsPreposition(word) && word is not ("at" or "At"))
        {
            return;
        }

        var lower = word.ToLowerInvariant();
        if (lower is not ("bei" or "beim" or "am" or "im" or "vom" or "in" or "an" or "zur" or "zum" or "durch" or "auf" or "mit" or "at" or "von"))
        {
            return;
        }

        if (lower is "in" or "an" or "auf" or "durch" or "mit" or "von" && !FunctionWords.IsDeterminer(sentence.Word(i + 1)) || lower is "von" && !sentence.Has("lassen", "ließ", "empfangen", "eingeladen"))
        {
            return;
        }

        if (lower is "mit" && !sentence.Has("unterzeichn", "unterschr", "vereinbart", "verabredet", "tausch", "verhandel", "beriet", "diskutier"))
        {
            return;
        }

        var signed = lower is "mit" && sentence.Has("unterzeichn", "unterschr") && NounPhrase.End(sentence, Start(sentence, i + 1)) > Start(sentence, i + 1);
        AddList(sentence, WithoutKind(sentence, Start(sentence, i + 1)), found, "visit-at", null, strong: signed || lower is "bei" or "beim" && FirmKinds.IsKind(sentence.Word(Start(sentence, i + 1))) || lower is "at" && sentence.At(Start(sentence, i + 1) + 1) is { IsCapitalised: true } || lower is "bei" && sentence.At(Start(sentence, i + 1)) is { IsCapitalised: true } && !VisitLanguage.IsOccasion(sentence.Word(Start(sentence, i + 1))));
    }

    private void AddEvent(Sentence sentence, int i, List<HostPhrase> found)
    {
        if (HostNames.IsEvent(sentence.Word(i)) && NounPhrase.End(sentence, i) is var last && last > i && sentence.Word(last) == "“")
        {
            Add(sentence, i, NounPhrase.End(sentence, i), found, "visit-event", null, strong: true);
        }
    }

    // "Die Niederlassung des Unternehmens A wurde eröffnet": what was opened is the event.
    private void AddOpening(Sentence sentence, List<HostPhrase> found)
    {
        if (!sentence.Has("eröffnet", "eingeweiht", "weihte", "opened", "inaugurated"))
        {
            return;
        }

        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Word(i) is "eröffnete" or "eröffneten" or "weihte" or "weihten" or "opened" or "inaugurated" && OpenedThing(sentence, i + 1) is { } thing)
            {
                AddOpened(thing, found);
            }
        }

        var first = Start(sentence, FunctionWords.Contains(sentence.Word(0)) ? 1 : 0);
        var last = NounPhrase.End(sentence, first);
        if (last >= first && sentence.Word(last + 1) is "wurde" or "ist" or "was")
        {
            Add(sentence, first, last, found, "visit-opening", "Eröffnung", strong: true);
        }
    }

    // "eröffnete die Delegation in A das Büro der B GmbH": behind group, names and place the first thing with its owner.
    private static (int First, int Last)? OpenedThing(Sentence sentence, int start)
    {
        for (var i = start; i < Math.Min(sentence.Tokens.Count - 1, start + 9) && sentence.Word(i) is not ("." or ";"); i++)
        {
            if (!(sentence.Word(i) is "das" or "die" or "den" or "ein" or "eine" or "einen" or "the" or "a") || sentence.Word(i - 1) is "in" or "an" or "auf")
            {
                continue;
            }

            var last = NounPhrase.End(sentence, i + 1);
            if (last > i && HostNames.IsGroup(sentence.Word(i + 1)))
            {
                continue;
            }

            if (last > i && sentence.Word(last + 1) is "der" or "des" or "von" or "of" && NounPhrase.End(sentence, last + 2) is var owner && owner > last + 1)
            {
                last = owner;
            }

            return last > i && OrganisationPhrase.Is(sentence, i + 1, last) ? (i + 1, last) : null;
        }

        return null;
    }

    private static void AddOpened((int First, int Last) thing, List<HostPhrase> found)
    {
        found.RemoveAll(host => host.First <= thing.Last && thing.First <= host.Last);
        found.Add(new HostPhrase(thing.First, thing.Last, "visit-opening", "Eröffnung"));
    }

    private void AddList(Sentence sentence, int start, List<HostPhrase> found, string rule, string? occasion, bool strong)
    {
        var i = start;
        for (var items = 0; items < 6; items++)
        {
            if (sentence.Word(i) is "einen" or "eine" or "einem" or "einer" or "one" && sentence.Word(i + 1) is "der" or "of")
            {
                i = AfterComma(sentence, i);
            }

            var first = BehindSite(sentence, Start(sentence, i));
            var last = NounPhrase.End(sentence, first);
            if (last < first || (!Add(sentence, first, last, found, rule, occasion, strong) && items == 0 && !strong))
            {
                return;
            }

            if (sentence.Word(last + 1) is not ("," or "und" or "and" or "sowie"))
            {
                return;
            }

            i = last + 2;
            if (sentence.Word(i) is "and" or "und")
            {
                i++;
            }

            if (!FunctionWords.IsDeterminer(sentence.Word(i)) && sentence.Word(last + 1) is ",")
            {
                return;
            }

            strong &= FunctionWords.IsDeterminer(sentence.Word(i)) || FunctionWords.IsPreposition(sentence.Word(i)) || sentence.Word(last + 1) is "und" or "and";
        }
    }

    // "Infosys, einen der größten Konzerne, und …": an apposition is no host.
    private static int AfterComma(Sentence sentence, int i)
    {
        while (i < sentence.Tokens.Count && sentence.Word(i) != ",")
        {
            i++;
        }

        return sentence.Word(i + 1) is "und" or "and" ? i + 2 : i + 1;
    }

    // "auf dem Gelände der A", "zwei Filialen der B": who owns the site counts.
    private static int BehindSite(Sentence sentence, int first) =>
        sentence.Word(first) is "Gelände" or "Terminal" or "Filialen" or "Filiale" or "Räumen" or "Hauptsitz" or "Sitz" or "Zentrale" or "gates" or "headquarters" && sentence.Word(first + 1) is "der" or "des" or "von" or "of" ? Start(sentence, first + 1) : first;

    // "bei den beiden Konzernen A und B": the names count, not their kind.
    private static int WithoutKind(Sentence sentence, int first) =>
        sentence.Word(first - 1) is "den" or "beiden" or "Firmen" && sentence.Word(first).EndsWith("en", StringComparison.Ordinal) && sentence.At(first + 1) is { IsCapitalised: true, IsWord: true } ? first + 1 : first;

    private static int Start(Sentence sentence, int i)
    {
        while (FunctionWords.IsDeterminer(sentence.Word(i)) || FunctionWords.IsPreposition(sentence.Word(i)) || sentence.Word(i) is "the" or "at" or "of" or "zwei" or "drei" or "beiden" or "einem")
        {
            i++;
        }

        return i;
    }

    private bool Add(Sentence sentence, int first, int last, List<HostPhrase> found, string rule, string? occasion, bool strong)
    {
        last = HostNames.WithoutHangingNoun(sentence, first, last);
        while (first < last && char.IsLower(sentence.Word(first)[0]))
        {
            first++;
        }

        if (last < first || !_names.IsHost(sentence, first, last, strong) || people[sentence.Index].Any(person => person.Start <= last && first <= person.End))
        {
            return false;
        }

        if ((first == last && sentence.Word(first - 1).StartsWith("ein", StringComparison.Ordinal) && rule == "visit-at") || HostNames.IsPlace(sentence, first, last))
        {
            return false;
        }

        if (found.Any(host => host.First <= last && first <= host.Last))
        {
            return true;
        }

        found.Add(new HostPhrase(first, last, rule, occasion));
        return true;
    }
}
