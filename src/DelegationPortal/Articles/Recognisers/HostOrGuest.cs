using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Weighs whether a named person travels along or receives the travellers.</summary>
public sealed class HostOrGuest(ArticleReading reading, HomePlace home)
{
    /// <summary>No other mention of the person outweighs it.</summary>
    public const double HostForSure = -12;

    private static readonly string[] HostRoles = ["otschafter", "onsul", "ouverneur", "ammerdirektor", "mtskolleg", "esandte", "mbassador", "inister", "Prinz", "König"];

    private static readonly string[] HomeRoles = ["IHK", "Senator", "senator", "Staatssekretär", "staatssekretär", "Regierend", "Bezirks", "Präsidium", "Ausschuss", "State Secretary", "Chamber", "Vollversammlung", "Landesminister", "Landeswirtschafts", "Landesfinanz", "Landesumwelt", "Landesverkehrs", "Staatsminister", "Landtag"];

    private static readonly string[] HomeForms = ["GmbH", " AG", " UG", " KG", "e.K.", "e. K.", " SE", "mbH"];

    private static readonly string[] Lands = ["nieder", "bayer", "sächs", "hess", "branden", "thüring", "badisch", "württem", "rhein", "saar", "westf", "hamburg", "berlin", "deutsch", "fränk", "märk", "uckermärk", "altmärk", "schwäb", "pfälz", "fries", "ostfries", "holstein", "mecklenb", "pomm", "preuß", "oldenb", "hannov", "braunschw", "lipp", "berg", "sauerl", "havell", "lausitz", "vogtl", "erzgeb", "anhalt", "emsl", "münsterl", "hanseat", "eichsf"];

    // Adjectives in -isch that speak of no country.
    private static readonly string[] Trades = ["städt", "techn", "elektr", "chem", "mediz", "phys", "opt", "graf", "graph", "kaufm", "keram", "mechan", "biolog", "ökolog", "histor", "evangel", "kathol", "jurist", "akadem", "tourist", "europä", "logist"];

    public double Weigh(PersonMention mention, bool onlyCaption)
    {
        var points = RolePoints(mention);
        var sentence = mention.Sentence;
        if (sentence.TellsStaying || sentence.Has("benannt nach", "named after", "namens nach", "Jahrhundert", "century"))
        {
            return -5;
        }

        if (GroupActs.Leads(mention))
        {
            return 8;
        }

        if (sentence.IsCaption)
        {
            points += HostActs.IsHostVerb(sentence, mention.End + 1) || HostActs.IsHostVerb(sentence, mention.End + 4) && sentence.Word(mention.End + 1) is "(" ? -3 : 0;
            points += StandsWithGuests(mention) ? -6 : 0;
            return points + (sentence.NamesGroup || sentence.Has("mit dabei") ? 3 : onlyCaption ? -1 : 0);
        }

        var byTheHouse = IsByTheHouse(mention);
        var member = sentence.TellsMembers && !byTheHouse || GroupActs.Represents(sentence);
        var received = IsReceived(mention) || IsHostIntroduction(mention);
        var acts = HostActs.Points(mention, member, points >= 2);
        points += (received ? -4 : 0) + acts;
        if (!member && acts < 2 && HouseOwner.Is(mention))
        {
            return HostForSure;
        }

        if (byTheHouse)
        {
            return -4;
        }

        var ofThisHouse = !member && !(sentence.TouchesGroup && GroupActs.SpeaksForGroup(sentence)) && acts is >= 0 and < 2 && points < 2 + acts && IsOfThisHouse(mention);
        if (points > -3 && acts >= 0 && !received && sentence.TouchesGroup && !(ofThisHouse && !HostingWords.IsOfficeOfABody(mention.Role!) && sentence.Word(mention.Start - 1) is not ("deren" or "dessen" or "whose")))
        {
            points += 2;
            ofThisHouse &= points < 2 + acts;
        }

        if (ofThisHouse || !member && acts is >= 0 and < 2 && points is >= 0 and < 2 && IsOfPublicHouse(mention))
        {
            points -= 2;
        }

        return member && !IsReceived(mention) && acts > -4 ? Math.Max(points, 0) + 5 : points;
    }

    // "NAME (2. v. r.) mit den Gästen": who is pictured with the guests is none of them.
    private static bool StandsWithGuests(PersonMention mention)
    {
        var sentence = mention.Sentence;
        for (var i = mention.End + 1; i < Math.Min(sentence.Tokens.Count - 2, mention.End + 10); i++)
        {
            if (sentence.Word(i) is "mit" or "with" && sentence.Word(i + 1) is "den" or "the" or "seinen" or "ihren" or "his" or "her" && sentence.Word(i + 2) is "Gästen" or "Besuchern" or "guests" or "visitors")
            {
                return true;
            }
        }

        return false;
    }

    // "ins Ministerium, wo Staatssekretär NAME …", "Deren Generalsekretär NAME": an office of the house just told of.
    private static bool HoldsOfficeThere(PersonMention mention)
    {
        var before = mention.Sentence.Word(mention.Start - 1);
        return mention.Role is { } role && mention.Rule is "role-before-name" && mention.Organisation is null && !mention.Sentence.TellsPreparation && mention.Sentence.Word(mention.End + 1) is not ("aus" or "von" or "vom" or "of" or "from") && !role.StartsWith("IHK", StringComparison.Ordinal) && !mention.Sentence.TellsMembers
            && (before is "wo" or "where" || before is "deren" or "dessen" or "Deren" or "Dessen" or "whose" && !mention.Sentence.NamesGroup);
    }

    // "Er stammte von der Muster AG. „…“, sagte deren Exportleiterin NAME": the firm just told is from home.
    private bool IsFirmFromHome(PersonMention mention)
    {
        var sentence = mention.Sentence;
        if (sentence.Word(mention.Start - 1) is "wo" or "where")
        {
            return false;
        }

        for (var i = mention.Start - 2; i >= 0; i--)
        {
            if (OrganisationWords.IsHomeForm(sentence.Word(i)))
            {
                return true;
            }
        }

        return sentence.Index > 0 && sentence.Index <= reading.Story.Count && reading.Story[sentence.Index - 1].Tokens.Any(token => OrganisationWords.IsHomeForm(token.Text));
    }

    // "NAME, der in Husum Fähren repariert": where somebody works tells where somebody is from.
    private bool WorksAtHome(PersonMention mention)
    {
        var sentence = mention.Sentence;
        if (sentence.Word(mention.End + 1) is not "," || sentence.Word(mention.End + 2) is not ("der" or "die" or "deren" or "dessen" or "who" or "whose"))
        {
            return false;
        }

        for (var i = mention.End + 3; i < Math.Min(sentence.Tokens.Count, mention.End + 14) && sentence.Word(i) is not ("," or "." or ";"); i++)
        {
            if (sentence.Tokens[i].IsCapitalised && IsTownAtHome(sentence.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLandAtHome(string word) => Lands.Any(land => word.StartsWith(land, StringComparison.OrdinalIgnoreCase));

    private bool IsTownAtHome(string word) => home.Country is { } country
        && (Maps.Gazetteer.Default.Find(word) is [{ Population: > 10_000 } place, ..] ? place.Country == country
            : word.Length > 5 && word.EndsWith("er", StringComparison.Ordinal) && Maps.Gazetteer.Default.Find(word[..^2]) is [{ Population: > 10_000 } town, ..] && town.Country == country);

    private double RolePoints(PersonMention mention)
    {
        if (HoldsOfficeThere(mention))
        {
            return IsFirmFromHome(mention) ? 2 : HostForSure;
        }

        var role = (mention.Role ?? "") + " " + (mention.Organisation ?? "");
        var before = mention.Sentence.Word(mention.Start - 1);
        var points = HomeRoles.Any(part => role.Contains(part, StringComparison.Ordinal)) ? 3.0
            : HostRoles.Any(part => (mention.Role ?? "").Contains(part, StringComparison.Ordinal)) && !(mention.Role ?? "").StartsWith("Ministerial", StringComparison.Ordinal) || IsMayorAbroad(mention.Role) ? -4 : 0;
        if (home.City is { } city && (role.Contains(city, StringComparison.Ordinal) || mention.Sentence.Word(mention.Start - 2) == city + "er" || mention.Sentence.Word(mention.Start) == city))
        {
            points += 2;
        }

        // "Bayerns Wirtschaftsministerin", "Saxony’s minister": of a state at home.
        var state = before.Replace("’", "", StringComparison.Ordinal).TrimEnd('s');
        points += HostingWords.IsStateAtHome(state) ? 8 : IsForeign(mention, before) ? -4 : before.EndsWith('s') && IsTownAtHome(before[..^1]) ? 3 : 0;
        points += before is "Chamber" && mention.Sentence.Word(mention.Start - 2) is not ("Chambers" or "of") ? 3 : 0;
        points += ComplementPoints(mention);
        points += HomeForms.Any(form => (mention.Organisation ?? "").EndsWith(form, StringComparison.Ordinal)) ? 2 : IsHouseAbroad(mention.Organisation ?? "") ? -3 : 0;

        // "Der Spandauer Werkstattleiter": an adjective of place from home; "aus Treptow" likewise.
        points += before.EndsWith("er", StringComparison.Ordinal) && before.Length > 5 && char.IsUpper(before[0]) && points >= 0 ? IsTownAtHome(before) && !mention.Sentence.IsCaption ? 3 : 1 : 0;
        points += WorksAtHome(mention) && points >= 0 ? 3 : 0;
        points += mention.Sentence.Word(mention.NameEnd + 1) is "aus" && points >= 0 && FunctionWords.IsDeterminer(mention.Sentence.Word(mention.NameEnd + 2)) && IsTownAtHome(mention.Sentence.Word(mention.NameEnd + 3)) ? 3 : 0;
        return points + (mention.Sentence.Word(mention.NameEnd + 1) is "aus" && points >= 0 && IsNear(mention.Sentence.Word(mention.NameEnd + 2)) ? 2 : 0);
    }

    // "Direktorin X" without a house of her own, where no other sign speaks for the group: of the house just told of.
    private bool IsOfThisHouse(PersonMention mention) => mention.Role is { } role && mention.Organisation is null && !IsOffice(mention.Sentence, mention.End + 1) && HostingWords.IsOfficeOfAHouse(role) && !HomeRoles.Any(part => role.Contains(part, StringComparison.Ordinal))
        && !role.Contains('-', StringComparison.Ordinal) && !(mention.Sentence.Word(mention.Start - 1) is [>= 'A' and <= 'Z', .., 'e', 'r'])
        && !(mention.Sentence.Word(mention.NameEnd + 1) is "," && mention.Sentence.Word(mention.NameEnd + 2) is "der" or "die" or "deren" or "dessen" or "who" or "whose") && !OwnsAFirm(mention.Surname);

    // "die Muster GmbH … Finanzchefin Anna Muster"
    private bool OwnsAFirm(string surname) => HomeForms.Any(form => reading.Layout.Whole.Text.Contains(surname + (form[0] == ' ' ? form : " " + form), StringComparison.Ordinal));

    // "Direktorin der Küstenbehörde": who heads a public house without a word of home is met there.
    private bool IsOfPublicHouse(PersonMention mention) => mention is { Role: { } role, Organisation: { } organisation } && HostingWords.IsHeadOfAHouse(role) && HostingWords.IsPublicHouse(organisation)
        && !HomeRoles.Any(part => organisation.Contains(part, StringComparison.Ordinal)) && !organisation.Split(' ', '-').Any(word => IsLandAtHome(word) || IsTownAtHome(word)) && !mention.Sentence.TouchesGroup;

    // "ein Labor, begleitet von Laborleiter NAME", "a workshop chaired by Minister NAME": with the group not told, the one who leads it is of the house.
    private static bool IsByTheHouse(PersonMention mention) => mention.Role is { } role && mention.Organisation is null && BehindBy(mention) is { } by && (IsLedTalk(mention.Sentence, by - 1) || !mention.Sentence.NamesGroup && !(mention.Sentence.Word(by - 1) is "angeführt" or "geleitet" or "Leitung" or "Führung" or "led" or "headed" or "leadership"))
        && (IsHostRole(mention) || HostingWords.IsOfficeOfAHouse(role) && !HostingWords.IsOfficeOfABody(role)) && !HomeRoles.Any(part => role.Contains(part, StringComparison.Ordinal)) && !HostingWords.IsStateAtHome(mention.Sentence.Word(mention.Start - 1).TrimEnd('s'));

    private static int? BehindBy(PersonMention mention)
    {
        var by = mention.Start - 1;
        while (by > Math.Max(0, mention.Start - 3) && mention.Sentence.Tokens[by].IsCapitalised)
        {
            by--;
        }

        return mention.Sentence.Word(by) is "von" or "vom" or "by" ? by : null;
    }

    // "A workshop on heat, chaired by NAME"
    private static bool IsLedTalk(Sentence sentence, int participle)
    {
        for (var i = participle - 1; i >= Math.Max(0, participle - 7); i--)
        {
            if (VisitWords.IsEventNoun(sentence.Word(i)) || VisitLanguage.IsOccasion(sentence.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "owner of a plumbing firm in Spandau", ", who runs the export desk at Muster GmbH": where that is tells where somebody is from.
    private double ComplementPoints(PersonMention mention)
    {
        var sentence = mention.Sentence;
        var points = 0.0;
        for (var i = mention.End + 1; i < Math.Min(sentence.Tokens.Count, mention.End + 14) && !(i > mention.End + 2 && sentence.Word(i) is "," or "." or ";"); i++)
        {
            if (OrganisationWords.IsHomeForm(sentence.Word(i)) || sentence.Tokens[i].IsCapitalised && sentence.Word(i).Contains(mention.Surname, StringComparison.Ordinal) && mention.Surname.Length > 3)
            {
                return 2;
            }

            if (i > mention.End + 1 && IsOffice(sentence, mention.End + 1) && sentence.Tokens[i].IsCapitalised && Maps.Gazetteer.Default.Find(sentence.Word(i)) is [var place, ..] && place.Population > 20_000)
            {
                points = place.Country == home.Country || sentence.Word(i) == home.City ? 2 : -3;
            }
        }

        return points;
    }

    private static bool IsOffice(Sentence sentence, int i) => sentence.Word(i) is "of" or "at" or "der" or "des" or "von" or "vom" or "bei" or "beim" or "in" or "aus" or "from";

    private bool IsHouseAbroad(string organisation) => organisation.Split(' ') is var words
        && (words.Any(HostingWords.IsForeignForm) || words.Any(word => word != home.City && Maps.Gazetteer.Default.Find(word) is [{ Population: > 100_000 } place, ..] && place.Country != home.Country));

    private bool IsNear(string place) => Maps.Gazetteer.Default.Find(place) is not [var found, ..] || found.Country == home.Country;

    // "Brooklyns Bürgermeister", "Mexico President", "Geschäftsführer der tschechischen Kammer"
    private bool IsForeign(PersonMention mention, string before)
    {
        var owner = before.TrimEnd('s');
        if (owner.Length > 2 && char.IsUpper(owner[0]) && owner != home.City && (!IsTownAtHome(owner) && (Maps.Gazetteer.Default.FindCountry(owner) is { } code ? code != home.Country : before.EndsWith('s') && before != home.City + "s" && mention.Role is not null && !before.EndsWith("ss", StringComparison.Ordinal) && mention.Role.Contains("meister", StringComparison.Ordinal))))
        {
            return true;
        }

        return (mention.Organisation ?? "").Split(' ') is [var first, _, ..] && (first.EndsWith("ischen", StringComparison.Ordinal) || first.EndsWith("ische", StringComparison.Ordinal)) && !HomeForms.Any(form => mention.Organisation!.EndsWith(form, StringComparison.Ordinal)) && !IsLandAtHome(first) && !Trades.Any(trade => first.StartsWith(trade, StringComparison.OrdinalIgnoreCase));
    }

    // "trafen NAME", "empfangen von NAME", "unterschrieb mit NAME"
    private static bool IsReceived(PersonMention mention)
    {
        var sentence = mention.Sentence;
        for (var i = mention.Start - 1; i >= Math.Max(0, mention.Start - 8); i--)
        {
            var word = sentence.Word(i);
            if (word is "." or ";" or ":")
            {
                return false;
            }

            if (word is "traf" or "trafen" or "trifft" or "treffen" or "lernten" or "Treffen" or "met" or "meets" or "meeting" || word is "on" && sentence.Word(i - 1) is "called")
            {
                return true;
            }

            if (word is "mit" or "with" or "dem" && i >= mention.Start - 3 && sentence.Has("unterschr", "unterzeichn", "Gespräch", "Frühstück mit", "essen mit", "redet", "sprach", "tausch", "diskutier", "beriet", "zusammen", "Termin mit", "verabredet mit", "Minister", "genügte", "gemeinsam mit", "together with", "spoke", "talk", "discuss", "session", "dinner with", "lunch with", "breakfast with", "signed"))
            {
                return !sentence.Has("elegation mit", "Zusammen mit") && !sentence.TellsMembers || IsHostRole(mention);
            }

            if (word is "durch" or "von" or "by" && (Lecture(sentence, i) || word is "durch" && sentence.Has("Begrüßung", "Empfang", "Führung")))
            {
                return true;
            }

            if (word is "von" or "by" && sentence.Has("empfangen", "begrüßt", "eingeladen", "willkommen geheißen", "ließ", "lassen", "führen", "given by", "received", "welcomed", "greeted", "hosted", "shown", "guided", "briefed", "invited") && !sentence.Has("geleitet", "angeführt", "begleitet", "led by", "headed by", "accompanied"))
            {
                return true;
            }
        }

        return false;
    }

    // "ein Vortrag von NAME"
    private static bool Lecture(Sentence sentence, int preposition) => sentence.Word(preposition - 1) is "Vortrag" or "Referat" or "Einführung" or "Begrüßung" or "Impuls" or "Einladung" or "Rede" or "lecture" or "talk" or "presentation" or "briefing" or "speech";

    // "Bürgermeister von A", "mayor of A": of a city that is not home.
    private bool IsMayorAbroad(string? role) => role is not null && (role.Contains("ürgermeister", StringComparison.Ordinal) || role.Contains("tadtpräsident", StringComparison.Ordinal) || role.Contains("ayor", StringComparison.Ordinal))
        && Maps.Gazetteer.Default.Find(role[(role.LastIndexOf(' ') + 1)..]) is [var place, ..] && place.Country != home.Country;

    private static bool IsHostRole(PersonMention mention) => HostRoles.Any(part => (mention.Role ?? "").Contains(part, StringComparison.Ordinal));

    // "NAME, Inhaber der Firma …, kennen": the group meets the person.
    private bool IsHostIntroduction(PersonMention mention) => mention.Sentence.Has("kennen,", "hatte ihre", "abzuholen") && reading.IsGerman;
}
