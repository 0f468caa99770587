using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>The hosts and events found so far in one sentence; takes in what can be one, each place once.</summary>
internal sealed class HostPhraseList(Sentence sentence, HostNames names, IReadOnlyList<PersonMention> people)
{
    private readonly List<HostPhrase> _found = [];

    public IReadOnlyList<HostPhrase> InOrder => [.. _found.OrderBy(host => host.First)];

    public bool IsPerson(int first, int last) => people.Any(person => person.Start <= last && first <= person.End);

    /// <summary>One host or several: "beim A, dem B und der C".</summary>
    public void AddList(int start, string rule, string? occasion, bool strong)
    {
        var i = start;
        for (var items = 0; items < 6; items++)
        {
            if (sentence.Word(i) is "einen" or "eine" or "einem" or "einer" or "one" && sentence.Word(i + 1) is "der" or "of")
            {
                i = AfterComma(i);
            }

            var first = BehindPeople(BehindSite(Start(i)));
            var last = NounPhrase.End(sentence, first);
            if (last < first || (!Add(first, last, rule, occasion, strong) && items == 0 && !strong))
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

            strong &= FunctionWords.IsDeterminer(sentence.Word(i)) || FunctionWords.IsPreposition(sentence.Word(i)) || sentence.Word(last + 1) is "und" or "and" or "sowie";
        }
    }

    public bool Add(int first, int last, string rule, string? occasion, bool strong)
    {
        last = HostNames.WithoutHangingNoun(sentence, first, last);
        while (first < last && char.IsLower(sentence.Word(first)[0]))
        {
            first++;
        }

        if (last < first || !names.IsHost(sentence, first, last, strong) || IsPerson(first, last))
        {
            return false;
        }

        if (first == last && rule is not ("visit-opening" or "visit-event" or "visit-highlight") && IsIndefinite(first, rule) || IsInTellingClause(first, last) || HostNames.IsPlace(sentence, first, last))
        {
            return false;
        }

        if (_found.Any(host => host.First <= last && first <= host.Last))
        {
            return true;
        }

        _found.Add(new HostPhrase(first, last, rule, occasion));
        return true;
    }

    // "in einem früheren Kaufhaus": one of many is no name.
    private bool IsIndefinite(int first, string rule)
    {
        var i = first - 1;
        while (i > 0 && char.IsLower(sentence.Word(i)[0]) && !FunctionWords.Contains(sentence.Word(i)))
        {
            i--;
        }

        return sentence.Word(i) is "ein" or "eine" or "einen" or "einem" or "einer" or "eines" && (rule == "visit-at" || i < first - 1 || !OrganisationWords.IsOrganisation(sentence.Word(first)));
    }

    // ", das seine Zimmer von einem Rechner aus heizt,": a clause about the house just told names no other, unless somebody visits there.
    private bool IsInTellingClause(int first, int last)
    {
        for (var i = first - 1; i > 0 && i > first - 10 && sentence.Word(i) is not ("." or ";" or ":" or "–" or "„" or "“"); i--)
        {
            if (sentence.Word(i) is not ",")
            {
                continue;
            }

            var pronoun = FunctionWords.IsPreposition(sentence.Word(i + 1)) ? i + 2 : i + 1;
            if (pronoun > first - 1 || !(sentence.Word(pronoun) is "der" or "die" or "das" or "dem" or "den" or "deren" or "dessen" or "denen" or "which" or "whose"))
            {
                return false;
            }

            var end = last + 1;
            while (end < sentence.Tokens.Count && sentence.Word(end) is not ("," or "." or ";" or ":" or "–"))
            {
                end++;
            }

            return pronoun < first - 1 && end > last + 1 && sentence.Word(end - 1) is { Length: > 2 } verb && char.IsLower(verb[0]) && !VisitLanguage.TellsVisit(sentence.Words(i + 1, end - 1)) && !TravelLanguage.NamesGroup(sentence.Words(i + 1, end - 1));
        }

        return false;
    }

    /// <summary>What was opened outdoes whatever else its words were taken for.</summary>
    public void AddOpened(int first, int last)
    {
        _found.RemoveAll(host => host.First <= last && first <= host.Last);
        _found.Add(new HostPhrase(first, last, "visit-opening", "Eröffnung"));
    }

    /// <summary>Behind articles, prepositions and numbers.</summary>
    public int Start(int i)
    {
        while (FunctionWords.IsDeterminer(sentence.Word(i)) || FunctionWords.IsPreposition(sentence.Word(i)) || sentence.Word(i) is "the" or "at" or "of" or "zwei" or "drei" or "beiden" or "einem" or "its" or "a" or "an")
        {
            i++;
        }

        return BehindEnglishKind(i);
    }

    // "the research institute A", "the growers’ union B"
    private int BehindEnglishKind(int i)
    {
        for (var kind = i; kind < i + 4 && sentence.Word(kind) is [var letter, ..] && !char.IsUpper(letter); kind++)
        {
            if (FirmKinds.IsEnglishKind(sentence.Word(kind)) && sentence.At(kind + 1) is { IsCapitalised: true, IsWord: true })
            {
                return kind + 1;
            }
        }

        return i;
    }

    // "Infosys, einen der größten Konzerne, und …": an apposition is no host.
    private int AfterComma(int i)
    {
        while (i < sentence.Tokens.Count && sentence.Word(i) != ",")
        {
            i++;
        }

        return sentence.Word(i + 1) is "und" or "and" ? i + 2 : i + 1;
    }

    // "auf dem Gelände der A", "zwei Filialen der B": who owns the site counts.
    private int BehindSite(int first) =>
        VisitWords.IsSite(sentence.Word(first)) && sentence.Word(first + 1) is "der" or "des" or "von" or "vom" or "of" || IsPlantOf(first) ? Start(first + 1) : first;

    // "die Anlage von A B", "in der Leitzentrale von A B"
    private bool IsPlantOf(int first) => VisitWords.IsPlant(sentence.Word(first)) && sentence.Word(first + 1) is "von" && sentence.At(first + 2) is { IsCapitalised: true, IsWord: true } name && Maps.Gazetteer.Default.Find(name.Text).Count == 0
        && !RoleWords.IsRole(name.Text) && !GivenNames.Contains(name.Text);

    // "mit jungen Forschern des A", "representatives of B": whom they work for counts.
    private int BehindPeople(int first)
    {
        var i = first;
        while (i < first + 4 && i < sentence.Tokens.Count && sentence.Tokens[i].IsWord && !VisitWords.ArePeople(sentence.Word(i)))
        {
            i++;
        }

        return VisitWords.ArePeople(sentence.Word(i)) && sentence.Word(i + 1) is "der" or "des" or "von" or "vom" or "of" or "from" or "at" or "bei" or "beim" or "aus" ? Start(i + 1) : first;
    }
}
