using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>"Die Niederlassung des Unternehmens A wurde eröffnet": what was opened is the event.</summary>
internal static class OpenedHouses
{
    public static void AddTo(HostPhraseList found, Sentence sentence)
    {
        if (!sentence.Has("eröffnet", "eingeweiht", "weihte", "opened", "inaugurated"))
        {
            return;
        }

        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Word(i) is "eröffnete" or "eröffneten" or "weihte" or "weihten" or "opened" or "inaugurated" && OpenedThing(sentence, i + 1) is { } thing)
            {
                found.AddOpened(thing.First, thing.Last);
            }
        }

        var first = found.Start(FunctionWords.Contains(sentence.Word(0)) ? 1 : 0);
        var last = NounPhrase.End(sentence, first);
        if (last >= first && sentence.Word(last + 1) is "wurde" or "ist" or "was")
        {
            found.Add(first, last, "visit-opening", "Eröffnung", strong: true);
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
}
