using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>What the words right around a city say of it: its clause, an announcement before it, the noun it belongs to.</summary>
internal static class ItineraryClauses
{
    /// <summary>From mark to mark: "Bevor es zurück nach A ging, machte die Gruppe in B Station" are two.</summary>
    public static string Around(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        var (first, last) = (mention.First, mention.Last);
        while (first > 0 && !IsMark(sentence.Word(first - 1)))
        {
            first--;
        }

        while (last + 1 < sentence.Tokens.Count && !IsMark(sentence.Word(last + 1)))
        {
            last++;
        }

        return sentence.Words(first, last);
    }

    /// <summary>The clause of the city where it has a verb of its own, else the sentence.</summary>
    public static string Told(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        var (first, last) = (mention.First, mention.Last);
        while (first > 0 && !IsMark(sentence.Word(first - 1)) && !IsBetweenVerbs(sentence, first - 1))
        {
            first--;
        }

        // "A was discussed and dropped": the subject is the second verb's too.
        while (last + 1 < sentence.Tokens.Count && !IsMark(sentence.Word(last + 1)) && (mention.First == 0 || !IsBetweenVerbs(sentence, last + 1)))
        {
            last++;
        }

        return Enumerable.Range(first, last - first + 1).Any(i => VerbWords.LooksFinite(sentence.Word(i))) ? sentence.Words(first, last) : sentence.Text;
    }

    // "rollte durch A und erreichte B"
    private static bool IsBetweenVerbs(Sentence sentence, int i) => sentence.Word(i) is "und" or "and" or "doch" or "but" && VerbWords.LooksFinite(sentence.Word(i + 1));

    /// <summary>"Letzter Halt: A", "Schließlich A: Dort …", "A, Montagmorgen, 34 Grad".</summary>
    public static bool IsAnnounced(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        var behind = sentence.Word(mention.Last + 1);
        if (sentence.Word(mention.First - 1) is ":" or "–" && (mention.First < 5 && FunctionWords.Contains(sentence.Word(0)) || TravelLanguage.TellsItinerary(sentence.Words(0, mention.First - 1))))
        {
            return true;
        }

        // "Zweiter Teil: A"
        if (sentence.Word(mention.First - 1) is ":" && mention.First is > 1 and < 5 && IsOrdinal(sentence.Word(0)))
        {
            return true;
        }

        // "Zurück ins Hochland, nach A: Rund um die Stadt …", "Zum Schluss A, mehr Kür als Pflicht."
        if (behind is ":" && sentence.Word(mention.First - 1) is "nach" or "to" && mention.First < 9 && !Enumerable.Range(0, mention.First).Any(i => VerbWords.LooksFinite(sentence.Word(i)))
            || behind is "," or "." or ":" or "–" && IsEndOrBeginning(sentence, mention.First))
        {
            return true;
        }

        // "A zum Abschied", the heading of a section
        if (behind is "zum" && mention.First == 0 && sentence.Word(mention.Last + 2) is "Abschied" or "Finale" or "Schluss" or "Abschluss" or "Auftakt" or "Ausklang")
        {
            return true;
        }

        // "Donnerstags dann Gent."
        if (sentence.Tokens.Count < 6 && mention.Last >= sentence.Tokens.Count - 2 && behind is "." or "" && !sentence.IsCaption && mention.First is > 0 and < 4 && char.IsLower(sentence.Word(mention.First - 1)[0]) && !FunctionWords.IsPreposition(sentence.Word(mention.First - 1)))
        {
            return true;
        }

        if (behind is "." or ":" && sentence.Word(mention.First - 1) is "dann" or "schließlich" or "zuletzt" or "danach" or "anschließend" or "nun" or "then" or "finally" or "next")
        {
            return true;
        }

        var opens = mention.First == 0 || mention.First <= 2 && FunctionWords.Contains(sentence.Word(0)) && !FunctionWords.IsPreposition(sentence.Word(mention.First - 1));
        return opens && (behind is ":" || behind is "," && IsTime(sentence.Word(mention.Last + 2)) || behind is "." or "–" && mention.First > 0 && sentence.Tokens.Count < 6);
    }

    /// <summary>"Zum Schluss A", "Zum Auftakt A".</summary>
    public static bool IsEndOrBeginning(Sentence sentence, int city) =>
        city == 2 && sentence.Word(0) is "Zum" or "Am" && sentence.Word(1) is "Schluss" or "Abschluss" or "Auftakt" or "Finale" or "Ende" or "Ausklang" || city == 1 && sentence.Word(0) is "Zuletzt" or "Schließlich" or "Finally" or "Lastly";

    /// <summary>"A, eine halbe Stunde mit dem Zug entfernt, …": how far it was from the last stop.</summary>
    public static bool IsToldDistance(Sentence sentence, int last)
    {
        var i = last + 2;
        while (i < Math.Min(sentence.Tokens.Count, last + 11) && sentence.Word(i) is not ("," or "."))
        {
            i++;
        }

        return sentence.Word(last + 1) is "," && sentence.Word(i) is "," && sentence.Word(i - 1) is "entfernt" or "away" && VerbWords.LooksFinite(sentence.Word(i + 1));
    }

    /// <summary>"A, die zweite Station, …": an apposition that says so.</summary>
    public static bool IsCalledStation(Sentence sentence, int last) =>
        sentence.Word(last + 1) is "," && sentence.Word(last + 2) is "die" or "der" or "das" or "the" or "our" or "unsere" or "unser"
        && IsOrdinal(sentence.Word(last + 3)) && sentence.Word(last + 4) is "Station" or "Etappe" or "Halt" or "Stopp" or "Ziel" or "Stadt" or "stop" or "leg" or "station" or "city";

    /// <summary>"nach A, so hatte es der Plan gewollt;": behind the city stands that it was only planned.</summary>
    public static bool IsOnlyPlanned(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        return sentence.Word(mention.Last + 1) is "," && (sentence.Word(mention.Last + 2) is "so" && sentence.Word(mention.Last + 3) is "hatte" or "war" or "wollte" or "sah" or "stand" or "hieß" && sentence.Word(mention.Last + 4) is "es"
            || sentence.Word(mention.Last + 2) is "or" && sentence.Word(mention.Last + 3) is "so" && sentence.Word(mention.Last + 4) is "the");
    }

    public static bool IsOrdinal(string word) => Ordinals.Contains(word);

    private static readonly HashSet<string> Ordinals = FunctionWords.Split("""
        erste erster erstes zweite zweiter zweites dritte dritter drittes vierte vierter viertes fünfte fünfter letzte letzter letztes nächste nächster nächstes
        Erste Erster Erstes Zweite Zweiter Zweites Dritte Dritter Drittes Vierte Vierter Viertes Fünfte Fünfter Letzte Letzter Letztes Nächste Nächster Nächstes
        first second third fourth fifth last final next First Second Third Fourth Fifth Last Final Next
        """);

    /// <summary>"ihr Werk in A", "plants in A": the city belongs to the noun before it, nobody needs to have been there.</summary>
    public static bool BelongsToNoun(PlaceMention mention) =>
        mention.Sentence.At(mention.First - 2) is { IsWord: true, IsCapitalised: true } noun && !TravelLanguage.TellsItinerary(noun.Text) && !VisitLanguage.TellsVisit(noun.Text) && !VisitWords.IsTime(noun.Text)
        || mention.Sentence.At(mention.First - 2) is { IsWord: true } && !char.IsUpper(mention.Sentence.Word(mention.First - 2)[0]) && mention.Sentence.Word(mention.First - 2).EndsWith('s') && FunctionWords.IsEnglish(mention.Sentence.Word(mention.First - 1));

    /// <summary>The city is only spoken of: a comparison, a home, a birthplace, another journey.</summary>
    public static bool IsSpokenOf(PlaceMention mention)
    {
        return TravelLanguage.ComparesPlaces(mention.Sentence.Words(Math.Max(0, mention.First - 5), mention.First)) || mention.First > 0 && mention.Sentence.TellsLives && Around(mention) is var clause && TravelLanguage.TellsLives(clause) && !TravelLanguage.NamesGroup(clause) || IsOfSomebody(mention)
            || mention.Sentence.TellsOtherTimes;
    }

    /// <summary>Inside somebody's words: "In A sitzt das Geld", said somebody.</summary>
    public static bool IsQuoted(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        for (var i = mention.First - 1; i >= 0; i--)
        {
            if (sentence.Word(i) is "“" or "”" or "«")
            {
                return false;
            }

            if (sentence.Word(i) is "„" or "»")
            {
                return i < mention.First - 1;
            }
        }

        return false;
    }

    // "NAME, die in A einen Laden führt", "NAME, who advises the Commission in A": the clause tells of a person.
    private static bool IsOfSomebody(PlaceMention mention)
    {
        var sentence = mention.Sentence;
        var start = mention.First;
        while (start > 0 && !IsMark(sentence.Word(start - 1)))
        {
            start--;
        }

        return start >= 3 && sentence.Word(start - 1) is "," && sentence.Word(start) is "der" or "die" or "deren" or "dessen" or "who" or "whose"
            && PersonName.IsPart(sentence.Tokens[start - 2]) && PersonName.IsPart(sentence.Tokens[start - 3]);
    }

    private static bool IsMark(string word) => word is "," or ";" or ":" or "–" or "(" or ")" or "." or "„" or "“";

    private static bool IsTime(string word) =>
        word.Length > 0 && (char.IsDigit(word[0]) || Months.Number(word) is not null
        || ((string[])["tag", "morgen", "mittag", "abend", "nacht", "day", "morning", "afternoon", "evening", "night", "Tag", "Ende", "Anfang", "Mitte", "Day"]).Any(part => word.EndsWith(part, StringComparison.Ordinal)));
}
