using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>
/// Houses that a German sentence names without any word of visiting: "In der Spinnerei Alba feilschte sie um Garn". Two nouns in a row are no German, so the second is a name;
/// what a report names on the way, and what is nobody's of the group, was on the programme.
/// </summary>
public sealed class NamedHouses(HomePlace home)
{
    private static readonly HashSet<string> NoKinds = FunctionWords.Split("Herr Herrn Frau Fort Sankt San Santa Los Las El La Le Rio Bad König Königin Papst Kaiser Zar Dr Prof Mio Mrd Euro Dollar Prozent Uhr Grad Jahr Jahre Jahren Tel Fax Foto Fotos Platz Rang Seite Teil Nummer Ende Anfang Mitte Stadtteil Bezirk Viertel Insel Provinz Bundesstaat Fluss Berg Linie Modell Typ Projekt Meer Meeres Ozean Ozeans See Río Golf Kanal Tal Gebirge Statue Denkmal Township Station Stationen Flughafen Bahnhof Halle Baumeister Physiker Dichter Philosoph");

    public IEnumerable<HostPhrase> In(Sentence sentence, IReadOnlyList<HostPhrase> found, IReadOnlyList<PersonMention> people)
    {
        if (sentence.TellsMembers || sentence.TellsPreparation)
        {
            yield break;
        }

        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised || !sentence.Tokens[i].IsWord || FunctionWords.IsOpener(sentence.Word(i)))
            {
                continue;
            }

            var last = NounPhrase.End(sentence, i);
            if (last < i)
            {
                continue;
            }

            if (IsHouse(sentence, i, last) && !found.Any(host => host.First <= last && i <= host.Last) && !people.Any(person => person.Start <= last && i <= person.End) && !IsSomebodys(sentence, i))
            {
                yield return new HostPhrase(i, last, "visit-named-house", null);
            }

            i = last;
        }
    }

    private bool IsHouse(Sentence sentence, int first, int last)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(sentence.Word).Where(word => char.IsUpper(word[0])).ToList();
        if (words.Count < 2 || !HasNeighbours(sentence, first, last) || sentence.Tokens[last].IsNumber || words.Any(word => !IsNamePart(word) && !FirmKinds.IsKind(word)) || first > 0 && !LeadsToName(sentence.Word(BeforeAdjectives(sentence, first))) || IsFromHome(sentence, first, words) || OrganisationWords.IsHomeForm(words[^1]))
        {
            return false;
        }

        if (Maps.Gazetteer.Default.Find(sentence.Words(first, last)).Count > 0)
        {
            return false;
        }

        var kind = FirmKinds.IsKind(words[0]) || words.Any(OrganisationWords.IsOrganisation);
        return (kind || !IsAdjective(words[0])) && (IsProper(sentence, first, words) || VisitWords.IsVenue(words[0]) || FirmKinds.IsKind(words[0]) || OrganisationWords.IsOrganisation(words[0]) || words.Any(OrganisationWords.IsLegalForm) || IsSurelyName(sentence, first, words)) && !words.Any(GivenNames.Contains) && Maps.Gazetteer.Default.FindCountry(sentence.Words(first, last)) is null && !HostNames.IsPlace(sentence, first, last);
    }

    // "das Flämische Wasserhaus", "die Neue Mühle": an adjective has a capital in a name only.
    private static bool IsProper(Sentence sentence, int first, List<string> words) => first > 0 && FunctionWords.IsDeterminer(sentence.Word(first - 1)) && OrganisationWords.IsNameAdjective(words[0])
        && (OrganisationWords.IsOrganisation(words[1]) || VisitWords.IsVenue(words[1])) && !(words[1] is "Union" or "Parlament" or "Kommission" or "Bank" or "Regierung" or "Markt" or "Rathaus")
        && !(words.Count == 2 && words[0].StartsWith("Technische", StringComparison.Ordinal)) && !IsAside(sentence, first - 2);

    // "für die Freie Akademie", "das Forum, das die Freie Akademie ausrichtet": not where one went.
    private static bool IsAside(Sentence sentence, int before) => sentence.Word(before) is "für" or "Für" or "aus" or "Aus" or "gegen" or "ohne" || sentence.Word(before - 1) is "," && sentence.Word(before) is "das" or "die" or "der" or "den" or "dem";

    // "in der Roboter Muster kopieren": behind an article two nouns may be two things; three, or two behind "bei" and "von", are a name.
    private static bool IsSurelyName(Sentence sentence, int first, List<string> words) =>
        !RoleWords.LooksLikePerson(words[0]) && (words.Count > 2 || first == 1 && sentence.Word(0) is "Die" or "Der" or "Das" && IsVerb(sentence.Word(first + 2)) || sentence.Word(first - 1) is "bei" or "Bei" or "von" or "Von" or "beim" or "Beim" or "vom" or "Vom");

    // "Die Banca Alba webt …": at the beginning of a sentence, right before its verb.
    private static bool IsVerb(string word) => word.Length > 3 && char.IsLower(word[0]) && !FunctionWords.Contains(word) && (VerbWords.LooksFinite(word) || word.EndsWith('t') || word.EndsWith("te", StringComparison.Ordinal));

    // Two capitals side by side, or with a small word of another language between them.
    private static bool HasNeighbours(Sentence sentence, int first, int last) => Enumerable.Range(first, last - first).Any(i =>
        sentence.Tokens[i].IsCapitalised && (sentence.Tokens[i + 1].IsCapitalised && sentence.Tokens[i + 1].IsWord || sentence.Word(i + 1) is "de" or "del" or "do" or "da" or "di" or "of" or "&"));

    private static bool IsAdjective(string word) => word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal);

    private static bool IsNamePart(string word) => !NoKinds.Contains(word) && !RoleWords.IsRole(word) && !HostNames.IsGroup(word) && !OrganisationPhrase.IsCommon(word) && VisitWords.MayBeName(word) && !FunctionWords.Contains(word);

    // "Die dortige Spinnerei Alba", "im nahen Lagerhaus Alba"
    private static int BeforeAdjectives(Sentence sentence, int first)
    {
        var i = first - 1;
        while (i > 0 && i > first - 3 && char.IsLower(sentence.Word(i)[0]) && !FunctionWords.Contains(sentence.Word(i)) && (sentence.Word(i)[^1] is 'e' || sentence.Word(i).EndsWith("en", StringComparison.Ordinal)) && !VerbWords.LooksFinite(sentence.Word(i)))
        {
            i--;
        }

        return i;
    }

    private static bool LeadsToName(string before) => before is "Dem" or "Den" or "Des" or "In" or "der" or "die" or "das" or "des" or "dem" or "den" or "Der" or "Die" or "Das" or "im" or "Im" or "beim" or "Beim" or "bei" or "Bei" or "von" or "Von" or "vom" or "Vom" or "zum" or "zur" or "ins" or "am" or "durch" or "mit" or "Zum" or "Am";

    private bool IsFromHome(Sentence sentence, int first, List<string> words) =>
        home.City is { } city && (words.Any(word => word.StartsWith(city, StringComparison.Ordinal)) || sentence.Word(first - 1).StartsWith(city, StringComparison.Ordinal))
        || words[0] is "IHK" or "DIHK" || words.Exists(word => Maps.Gazetteer.Default.FindCountry(word) is not null) || words.Count == 2 && !words.Exists(OrganisationWords.IsOrganisation) && Maps.Gazetteer.Default.Find(words[0]).Count > 0 && sentence.Word(first + 1) == words[1];

    // "Inhaberin der Näherei Alba", "NAME (…) von der Firma Alba": whose house it is, not where one went.
    private static bool IsSomebodys(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 3); i--)
        {
            if ((RoleWords.IsRole(sentence.Word(i)) || RoleWords.LooksLikePerson(sentence.Word(i))) && sentence.Word(i + 1) is "der" or "des" or "von" or "vom" or "bei" or "beim" or "im")
            {
                return true;
            }
        }

        return false;
    }
}
