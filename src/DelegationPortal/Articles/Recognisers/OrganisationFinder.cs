using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Companies, authorities and houses: employers, hosts, and names that a legal form or an abbreviation gives away.</summary>
public sealed class OrganisationFinder(ArticleReading reading, IReadOnlyList<PersonMention> people)
{
    private static readonly HashSet<string> Sites = FunctionWords.Split("Flughafen Kaufhaus Hafen Freihafen Lehrbaustelle Baustelle Bahnhof Altstadt Innenstadt Rohbau Residenz");

    private static readonly HashSet<string> Currencies = FunctionWords.Split("USD EUR CHF GBP BIP MINT");

    private static readonly string[] Generic =
    [
        "Betrieb", "Unternehmen", "Firma", "Firmen", "Start-up", "Startup", "Haus", "Hafen", "Flughafen", "Bahnhof", "Erste", "Zwischenstation", "Messe", "Büro", "Museum", "Rathaus", "Kaufhaus", "Rechenzentrum",
        "Europäische", "Union", "Senat", "Parlament", "Abgeordnetenhaus", "Land", "Projekt", "Schule", "Werk", "Kraftwerk", "Polytechnikum", "Berufskolleg", "Messehalle",
        "Labor", "Klinik", "Gruppe",
    ];

    // Each new one is compared with all found before.
    public const int Most = 300;

    private readonly ILookup<int, PersonMention> _people = people.ToLookup(person => person.Sentence.Index);
    private readonly HashSet<string> _surnames = people.Select(person => person.Surname).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _judged = new(StringComparer.Ordinal);
    private HashSet<string>? _withArticle;

    public IReadOnlyList<FoundOrganisation> Find(IReadOnlyList<FoundVisit> visits)
    {
        var found = new List<FoundOrganisation>();
        foreach (var sentence in reading.Story.Concat(reading.Captions.SelectMany(caption => caption)))
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (!sentence.Tokens[i].IsCapitalised || !sentence.Tokens[i].IsWord || FunctionWords.Contains(sentence.Word(i)) || _people[sentence.Index].Any(person => person.NameStart <= i && i <= person.NameEnd))
                {
                    continue;
                }

                var last = NounPhrase.End(sentence, i);
                if (last < i)
                {
                    continue;
                }

                if (IsOrganisation(sentence, i, last))
                {
                    Add(found, OrganisationName.Of(sentence, i, last), sentence.Sources, "organisation-name");
                }
                else if (IsBehindEnglishKind(sentence, i, last))
                {
                    Add(found, sentence.Words(i, last), sentence.Sources, "organisation-of-a-kind");
                }
                else if (!Sites.Contains(sentence.Word(i)) && !_people[sentence.Index].Any(person => person.NameStart <= last && i <= person.NameEnd) && OrganisationName.BehindKind(sentence, i, last) is { } named)
                {
                    Add(found, named, sentence.Sources, "organisation-of-a-kind");
                }

                i = last;
            }
        }

        foreach (var person in people.Where(person => person.Organisation is not null))
        {
            if (IsNamedHost(person.Organisation!) && !IsCommittee(person.Organisation!) && (person.Organisation!.Contains(' ', StringComparison.Ordinal) || person.Organisation.Length > 7))
            {
                Add(found, person.Organisation, person.Sentence.Sources, "employer");
            }
        }

        foreach (var visit in visits.Where(visit => visit.Grounds.Rule is not "visit-eminent-host"))
        {
            foreach (var host in visit.Host.Split(" / ").Where(host => IsNamedHost(host) && !(HostNames.IsEvent(host) || host.EndsWith("forum", StringComparison.Ordinal) && !host.Contains(' ', StringComparison.Ordinal)) && !VisitWords.EndsEventName(host[(host.LastIndexOf(' ') + 1)..]) && (host.Contains(' ', StringComparison.Ordinal) || !HasArticle(host) || host.Length > 11 && OrganisationWords.IsOrganisation(host) && !IsOneOfAKind(host))))
            {
                Add(found, OrganisationName.WithoutKind(host), visit.Grounds.Sources, "visited-host");
            }
        }

        return found;
    }

    private bool IsOrganisation(Sentence sentence, int first, int last)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(sentence.Word).Where(word => char.IsUpper(word[0])).ToList();
        if (sentence.Words(first, last).Contains('„', StringComparison.Ordinal))
        {
            return false;
        }

        // "IRLAND IN ZAHLEN": a heading; "XING": where an article is shared.
        if (words.Count > 1 && words.All(word => word.Length > 1 && !word.Any(char.IsLower)) && words.Exists(word => word.Length > 4) || IsHeading(words) || FunctionWords.IsOpener(words[0]) && !FunctionWords.IsDeterminer(words[0]) || words[^1] is "XING" or "Facebook" or "LinkedIn" or "Twitter" or "WhatsApp" || words.Count(HostNames.IsShared) > 1)
        {
            return false;
        }

        // "erwartet die Kammer Gäste": two nouns that the verb brings together.
        if (words.Count == 2 && (words[1] is "Gäste" or "Gästen" or "Besucher" || HostNames.IsGroup(words[1])) && !OrganisationWords.IsOrganisation(words[1]))
        {
            return false;
        }

        // "drei Monate Schule", "ein Dutzend Parks", "Ottos Büro", "ein Institut für Stickerei": an amount, whose it is, one of many.
        if (IsAmount(words[0]) || words.Count == 2 && words[0].EndsWith('s') && IsGeneric(words[1]) && _surnames.Contains(words[0][..^1]) || IsOneOfMany(sentence, first, words))
        {
            return false;
        }

        // "Paul Muster Haus": a building.
        if (words.Count > 2 && GivenNames.Contains(words[0]) && words[^1] is "Haus" or "Hause" or "Hauses")
        {
            return false;
        }

        if (words.Any(OrganisationWords.IsLegalForm) || IsAgency(words))
        {
            return true;
        }

        // "die Kammer der Metropole", "Berliner Start-ups", events: kinds, not names.
        if (sentence.Word(first - 1) is "deren" or "dessen" || words[^1] is "Start-ups" or "Startups" || VisitWords.EndsEventName(words[^1]) || (words.Count > 1 && PlaceFinder.IsKindOfPlace(words[^1]) && !OrganisationWords.IsOrganisation(words[^1])))
        {
            return false;
        }

        if (FunctionWords.Contains(words[0]) && words.Count == 2 || words[0] is "Gruppe" or "Delegation" or "Abordnung" or "Runde" || words[0].StartsWith("IHK-", StringComparison.Ordinal))
        {
            return false;
        }

        if (Sites.Contains(words[0]) || words.Any(RoleWords.IsRole) || words.All(word => OrganisationPhrase.IsCommon(word) || IsGeneric(word)))
        {
            return false;
        }

        return words.Any(word => OrganisationPhrase.IsAcronym(word) && word.Length is > 2 and < 8 && !word.Contains('.', StringComparison.Ordinal) && !Currencies.Contains(word))
            || (words.Count > 1 && words.Any(OrganisationWords.IsOrganisation) && !FunctionWords.Contains(words[0]) && !PlaceFinder.IsKindOfPlace(words[0]));
    }

    // "the carrier A", "the operator, A,"
    private bool IsBehindEnglishKind(Sentence sentence, int first, int last)
    {
        var kind = sentence.Word(first - 1) is "," && sentence.Word(last + 1) is "," ? first - 2 : first - 1;
        if (!FirmKinds.IsEnglishKind(sentence.Word(kind)) || FunctionWords.Contains(sentence.Word(first)) || GivenNames.Contains(sentence.Word(first)) || RoleWords.IsRole(sentence.Word(first)) || Months.Number(sentence.Word(first)) is not null
            || Maps.Gazetteer.Default.Find(sentence.Word(first)).Count > 0 || Maps.Gazetteer.Default.FindCountry(sentence.Words(first, last)) is not null || _people[sentence.Index].Any(person => person.NameStart <= last && first <= person.NameEnd))
        {
            return false;
        }

        return Enumerable.Range(Math.Max(0, kind - 4), Math.Min(4, kind)).Any(i => sentence.Word(i) is "the" or "The" or "a" or "an" or "its" or "their" or "’s" || sentence.Word(i).EndsWith("’s", StringComparison.Ordinal));
    }

    private static bool IsAmount(string word) => word is "Dutzend" or "Prozent" or "Stück" or "Paar" or "Teil" or "Teile" || HostNames.IsQuantity(word) || VisitWords.IsMeasure(word);

    // "ein Institut für Stickerei", "sieben Zulieferbetriebe": nothing in it names this one.
    private static bool IsOneOfMany(Sentence sentence, int first, List<string> words)
    {
        var i = first - 1;
        while (i > 0 && char.IsLower(sentence.Word(i)[0]) && !FunctionWords.Contains(sentence.Word(i)) && !Counts.Contains(sentence.Word(i)))
        {
            i--;
        }

        return (sentence.Word(i) is "ein" or "eine" or "einen" or "einem" or "einer" or "eines" && sentence.Word(first + 1) is "für" || (Counts.Contains(sentence.Word(i)) || i >= 0 && sentence.Tokens[i].IsNumber) && sentence.Word(first + 1) is "für" or "der" or "des") && OrganisationWords.IsOrganisation(words[0]);
    }

    private static readonly HashSet<string> Counts = FunctionWords.Split("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehrere einige viele zahlreiche Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Dreizehn Vierzehn Fünfzehn Sechzehn Siebzehn Achtzehn Neunzehn Zwanzig Mehrere Einige Viele Zahlreiche");

    // "GUT ZU WISSEN Amtssprache": several words in capitals head a box.
    private static bool IsHeading(List<string> words) => words.Count > 2 && words.Take(2).All(word => word.Length > 1 && !word.Any(char.IsLower)) && !words.Exists(OrganisationWords.IsLegalForm);

    // "Hamburg Invest", "Stadt Partner": promotion agencies call themselves by their city.
    private static bool IsAgency(List<string> words) => words is [var city, "Partner" or "Invest" or "Marketing"] && Maps.Gazetteer.Default.Find(city).Count > 0;

    // What many are: "Berliner Betriebe", "Ihr Haus", "Erste Firma".
    private static bool IsGeneric(string word) =>
        FunctionWords.Contains(word) || Generic.Any(kind => word.StartsWith(kind, StringComparison.Ordinal)) || word.EndsWith("betrieb", StringComparison.Ordinal) || (word.EndsWith("er", StringComparison.Ordinal) && Maps.Gazetteer.Default.Find(word[..^2]).Count > 0)
        || word.EndsWith("ste", StringComparison.Ordinal) || word.EndsWith("sten", StringComparison.Ordinal) || Maps.Gazetteer.Default.Find(word).Count > 0;

    // Every state has a ministry, every town an office: their kind is no name.
    private static bool IsOneOfAKind(string host) => host.EndsWith("ministerium", StringComparison.Ordinal) || host.EndsWith("amt", StringComparison.Ordinal) || host.EndsWith("museum", StringComparison.Ordinal) || host.EndsWith("zentrale", StringComparison.Ordinal) || host.EndsWith("hafen", StringComparison.Ordinal) || host.EndsWith("börse", StringComparison.Ordinal) || host.EndsWith("kolleg", StringComparison.Ordinal);

    // "die Pyramide" is a thing, "bei Muster" a name.
    private bool HasArticle(string host) => (_withArticle ??= [.. reading.Story.SelectMany(WithArticle)]).Contains(host);

    private static IEnumerable<string> WithArticle(Sentence sentence)
    {
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            var before = sentence.Word(i - 1);
            if (FunctionWords.IsDeterminer(before) || (char.IsLower(before[0]) && !FunctionWords.Contains(before)))
            {
                yield return sentence.Word(i);
            }
        }
    }

    // Committees are part of a body.
    private static bool IsCommittee(string name) => !name.Contains(' ', StringComparison.Ordinal) && (name.EndsWith("ausschuss", StringComparison.Ordinal) || name.EndsWith("ausschusses", StringComparison.Ordinal));

    private static bool IsNamedHost(string host)
    {
        var words = host.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).ToList();
        return !host.Contains('„', StringComparison.Ordinal) && !words.Any(word => RoleWords.IsRole(word) || Sites.Contains(word)) && !words.All(word => IsGeneric(word) || OrganisationPhrase.IsCommon(word)) && !PlaceFinder.IsKindOfPlace(words.FirstOrDefault() ?? "");
    }

    private void Add(List<FoundOrganisation> found, string name, IReadOnlyList<TextRange> sources, string rule)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.IndexOf(')', StringComparison.Ordinal);
        var abbreviation = open > 0 && close > open ? name[(open + 1)..close] : null;
        var plain = abbreviation is not null && close == name.Length - 1 ? name[..open].TrimEnd() : name;
        if (plain.Length < 2 || found.Count > Most || !_judged.Add(plain) || found.Any(other => Same(other.Name, plain) || other.Abbreviation == plain))
        {
            return;
        }

        found.Add(new FoundOrganisation(plain, abbreviation, new Grounds(0.7, Certainty.Stated, rule, sources)));
    }

    private static bool Same(string a, string b) => a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
}
