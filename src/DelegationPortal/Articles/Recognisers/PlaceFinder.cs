using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Maps;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Finds names of cities; whether one of them is a stop is decided elsewhere.</summary>
public static class PlaceFinder
{
    private const int MostWords = 4;

    private static readonly HashSet<string> KindsOfPlace = FunctionWords.Split("""
        Stadt Hauptstadt Partnerstadt Hafenstadt Großstadt Metropole Hafenmetropole Millionenstadt Millionenmetropole Wirtschaftsmetropole Industriestandort Standort Zielort Ort Station Halt
        Ziel Nachbarstadt Kleinstadt Universitätsstadt Handelsstadt Megacity Region Raum Großraum Wirtschaftszentrum city capital Textilstadt Industriestadt town port village Etappe Bundesstaat Bundesland Provinz Kanton
        """);

    private static readonly string[] KindEnds = ["metropole", "stadt", "region", "standort", "zentrum", "großraum", "hafenstadt", "ort", "dorf", "bundesstaat"];

    public static IReadOnlyList<PlaceMention> Find(IEnumerable<Sentence> sentences) => [.. sentences.SelectMany(InSentence)];

    private static IEnumerable<PlaceMention> InSentence(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised || !sentence.Tokens[i].IsWord)
            {
                continue;
            }

            if (Months.Number(sentence.Word(i)) is null && sentence.Word(i) is not ("Norden" or "Essen" or "Süden" or "Lira") && Longest(sentence, i) is { } found)
            {
                yield return found;
                i = found.Last;
            }
        }
    }

    private static PlaceMention? Longest(Sentence sentence, int first)
    {
        for (var last = Math.Min(first + MostWords, sentence.Tokens.Count) - 1; last > first || last == first && !FunctionWords.Contains(sentence.Word(first)); last--)
        {
            var words = sentence.Page.Text.AsSpan(sentence.Tokens[first].Start, sentence.Tokens[last].End - sentence.Tokens[first].Start);
            if (Places(words) is { Count: > 0 } places && !(first == last && Months.Number(sentence.Word(first)) is not null))
            {
                return new PlaceMention(words.ToString(), places, sentence, first, last, IsInsideName(sentence, first, last), false);
            }

            if (words.EndsWith("er") && Gazetteer.Default.Find(words[..^2]) is { Count: > 0 } adjective)
            {
                return new PlaceMention(words[..^2].ToString(), adjective, sentence, first, last, true, true);
            }
        }

        return null;
    }

    private static IReadOnlyList<Place> Places(ReadOnlySpan<char> words)
    {
        if (Gazetteer.Default.Find(words) is { Count: > 0 } found)
        {
            return found;
        }

        if (words.EndsWith(" City"))
        {
            var name = words[..^5];
            return Gazetteer.Default.Find($"{name}-Stadt") is { Count: > 0 } capital ? capital : Gazetteer.Default.Find(name);
        }

        return [];
    }

    private static bool IsInsideName(Sentence sentence, int first, int last)
    {
        if (sentence.At(first - 1) is { IsWord: true } before && before.IsCapitalised && !IsKindOfPlace(before.Text) && !RoleWords.IsRole(before.Text) && Months.Number(before.Text) is null && !VisitWords.IsTime(before.Text) && !FunctionWords.Contains(before.Text)
            && !IsVerb(sentence, first - 1) && !HostNames.IsGroup(before.Text) && !ItineraryClauses.IsCalledStation(sentence, last) && !ItineraryClauses.IsToldDistance(sentence, last) && !ItineraryClauses.IsEndOrBeginning(sentence, first) && !CityAsSubject.IsBehindHeading(sentence, first, last))
        {
            return true;
        }

        if (sentence.At(last + 1) is { IsWord: true } behind && behind.IsCapitalised && !FunctionWords.IsOpener(behind.Text) && (OrganisationWords.IsOrganisation(behind.Text) || PersonName.IsPart(behind) && OrganisationWords.IsOrganisation(sentence.Word(last + 2))))
        {
            return true;
        }

        // A small town's name right before a noun is a word that happens to be a town's name.
        if (sentence.At(last + 1) is { IsWord: true, IsCapitalised: true } noun && !FunctionWords.IsOpener(noun.Text) && IsSmall(Places(sentence.Words(first, last))))
        {
            return true;
        }

        // "at City Motors", "bei der Stadt Handels AG": who is visited has a name of more than a city.
        if (sentence.Word(first - 1) is "at" or "bei" or "beim" or "der" or "die" or "the" && sentence.At(last + 1) is { IsWord: true, IsCapitalised: true } rest && !FunctionWords.IsOpener(rest.Text) && !RoleWords.IsRole(rest.Text))
        {
            return true;
        }

        return (sentence.Word(first - 1) is "of" && sentence.At(first - 2) is { IsCapitalised: true }) || IsQuoted(sentence, first);
    }

    // "Blieb A mit seinen Kränen": at the beginning a verb has a capital.
    private static bool IsVerb(Sentence sentence, int i) => VerbWords.IsFinite(sentence.Word(i)) || i == 0 && VerbWords.IsFinite(sentence.Word(0).ToLowerInvariant());

    public static bool IsKindOfPlace(string word) =>
        KindsOfPlace.Contains(word) || KindEnds.Any(end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || word is "Stationen" or "Städte" or "Städten";

    public static bool IsSmall(IReadOnlyList<Place> places) => places.All(place => place.Population < 100_000);

    private static bool IsQuoted(Sentence sentence, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - 6); i--)
        {
            if (sentence.Word(i) is "“" or "”")
            {
                return false;
            }

            if (sentence.Word(i) is "„")
            {
                return true;
            }
        }

        return false;
    }
}
