using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Weighs whether a named person travels along or receives the travellers.</summary>
public sealed class HostOrGuest(ArticleReading reading, HomePlace home)
{
    private static readonly string[] GroupCues =
    [
        "elegation", "mit dabei", "Mit dabei", "an Bord", "begleite", "angeführt", "unter Leitung", "unter der Leitung", "unter Vorsitz", "geleitet", "leitete", "leiten", "Zusammen mit", "zusammen mit",
        "Neben ", "neben ", "gehörte", "reiste", "reisen", "angeschlossen", "Reise nach", "aufgebrochen", "flogen", "Mitreisend", "mitreisend", "zur Seite standen", "allen voran", "joined", "led by", "leadership",
        "including", "went with", "came along", "Vorsitz", "Runde", "Gruppe", "Abfahrt", "unternahm",
    ];

    // Who is said to lead or to belong to the group travels with it, whatever the office.
    private static readonly string[] MemberCues =
    [
        "mit dabei", "an Bord", "mit von der Partie", "von der Partie", "begleitet von", "angeführt", "unter Leitung", "unter der Leitung", "unter Führung", "unter der Führung", "geleitet", "an der Spitze der", "zur Seite standen", "zur Seite reist",
        "darunter", "gehörte", "mitgereist", "Mit im Bus", "mit im Zug", "mit im Flugzeug", "reisten auch", "reiste auch", "headed by", "led by", "under the leadership", "accompanied by", "joined by", "who headed", "who led",
    ];

    private static readonly string[] HostRoles = ["otschafter", "onsul", "ouverneur", "ammerdirektor", "mtskolleg", "esandte", "mbassador", "inister", "Prinz", "König"];

    private static readonly string[] HomeRoles = ["IHK", "Senator", "senator", "Staatssekretär", "staatssekretär", "Regierend", "Bezirks", "Präsidium", "Ausschuss", "State Secretary", "Chamber", "Vollversammlung"];

    private static readonly string[] HostVerbs =
    [
        "empfing", "begrüßte", "lud", "lädt", "führte", "zeigte", "erklärte", "erläuterte", "räumte", "rechnete", "hieß", "bat", "gab", "wartete", "pflegt", "leitet", "walked", "welcomed", "explained", "received", "hosted", "showed", "told", "greeted", "briefed", "guided", "gave", "invited",
    ];

    private static readonly string[] HomeForms = ["GmbH", " AG", " UG", " KG", "e.K.", "e. K.", " SE", "mbH"];

    private static readonly string[] Lands = ["nieder", "bayer", "sächs", "hess", "branden", "thüring", "badisch", "württem", "rhein", "saar", "westf", "hamburg", "berlin", "deutsch", "fränk"];

    private static readonly string[] GuestNouns = ["Gäste", "Besucher", "Delegation", "Gruppe", "Berliner", "Teilnehm", "Reisende", "visitors", "party", "Senator", "delegates", "guests", "group", "members", "mission"];

    public double Weigh(PersonMention mention, bool onlyCaption)
    {
        var points = RolePoints(mention);
        var sentence = mention.Sentence;
        if (sentence.IsCaption)
        {
            return points + (TravelLanguage.NamesGroup(sentence.Text) || sentence.Has("mit dabei") ? 3 : onlyCaption ? -1 : 0);
        }

        points += IsReceived(mention) || IsHostIntroduction(mention) ? -4 : 0;
        points += HostVerbPoints(mention);
        if (points > -3 && !IsHostIntroduction(mention) && GroupCues.Any(cue => sentence.Text.Contains(cue, StringComparison.Ordinal)))
        {
            points += 2;
        }

        return points + (sentence.Has(MemberCues) && !IsReceived(mention) ? 5 : 0);
    }

    private double RolePoints(PersonMention mention)
    {
        var role = (mention.Role ?? "") + " " + (mention.Organisation ?? "");
        var before = mention.Sentence.Word(mention.Start - 1);
        var points = HomeRoles.Any(part => role.Contains(part, StringComparison.Ordinal)) ? 3.0
            : HostRoles.Any(part => (mention.Role ?? "").Contains(part, StringComparison.Ordinal)) ? -4 : 0;
        if (home.City is { } city && (role.Contains(city, StringComparison.Ordinal) || mention.Sentence.Word(mention.Start - 2) == city + "er" || mention.Sentence.Word(mention.Start) == city))
        {
            points += 2;
        }

        points += IsForeign(mention, before) ? -4 : 0;
        points += HomeForms.Any(form => (mention.Organisation ?? "").EndsWith(form, StringComparison.Ordinal)) ? 2 : 0;

        // "Der Spandauer Werkstattleiter": an adjective of place from home; "aus Treptow" likewise.
        points += before.EndsWith("er", StringComparison.Ordinal) && before.Length > 5 && char.IsUpper(before[0]) && points >= 0 ? 1 : 0;
        return points + (mention.Sentence.Word(mention.NameEnd + 1) is "aus" && points >= 0 && IsNear(mention.Sentence.Word(mention.NameEnd + 2)) ? 2 : 0);
    }

    private bool IsNear(string place) => Maps.Gazetteer.Default.Find(place) is not [var found, ..] || found.Country == home.Country;

    // "Brooklyns Bürgermeister", "Mexico President", "Geschäftsführer der tschechischen Kammer"
    private bool IsForeign(PersonMention mention, string before)
    {
        var owner = before.TrimEnd('s');
        if (owner.Length > 2 && char.IsUpper(owner[0]) && owner != home.City && (Maps.Gazetteer.Default.FindCountry(owner) is { } code ? code != home.Country : before.EndsWith('s') && before != home.City + "s" && mention.Role is not null && !before.EndsWith("ss", StringComparison.Ordinal) && mention.Role.Contains("meister", StringComparison.Ordinal)))
        {
            return true;
        }

        return (mention.Organisation ?? "").Split(' ') is [var first, _, ..] && (first.EndsWith("ischen", StringComparison.Ordinal) || first.EndsWith("ische", StringComparison.Ordinal)) && !Lands.Any(land => first.StartsWith(land, StringComparison.OrdinalIgnoreCase));
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

            if (word is "traf" or "trafen" or "trifft" or "treffen" or "lernten" or "Treffen" or "met")
            {
                return true;
            }

            if (word is "mit" or "with" or "dem" && i >= mention.Start - 3 && sentence.Has("unterschr", "unterzeichn", "Gespräch mit", "Frühstück mit", "redet", "sprach", "Minister", "genügte", "gemeinsam mit", "together with"))
            {
                return !sentence.Has("elegation mit", "Zusammen mit") || IsHostRole(mention);
            }

            if (word is "von" or "by" && sentence.Has("empfangen", "begrüßt", "eingeladen", "given by") && !sentence.Has("geleitet", "angeführt", "begleitet", "led by", "headed by"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHostRole(PersonMention mention) => HostRoles.Any(part => (mention.Role ?? "").Contains(part, StringComparison.Ordinal));

    private static double HostVerbPoints(PersonMention mention)
    {
        var sentence = mention.Sentence;
        for (var i = mention.Start - 1; i >= Math.Max(0, mention.Start - 3); i--)
        {
            if (IsHostVerb(sentence.Word(i)) && !LeadsTalks(sentence, i))
            {
                return Received(sentence, mention);
            }
        }

        for (var i = mention.NameEnd + 1; i < Math.Min(sentence.Tokens.Count, mention.End + 7); i++)
        {
            if (sentence.Word(i) is "," or ";" or "“" && i > mention.End + 2)
            {
                break;
            }

            if (IsHostVerb(sentence.Word(i)) && !LeadsTalks(sentence, i))
            {
                return Received(sentence, mention);
            }
        }

        return sentence.Has("den Gästen", "den Besuchern", "den Reisenden", "the visitors", "the delegates") && !sentence.Has(MemberCues) ? -3 : 0;
    }

    private static double Received(Sentence sentence, PersonMention mention)
    {
        var guests = Enumerable.Range(0, sentence.Tokens.Count).Where(i => i < mention.Start || i > mention.End).Any(i => GuestNouns.Any(noun => sentence.Word(i).StartsWith(noun, StringComparison.Ordinal)));
        return guests ? -4 : -1.5;
    }

    private static bool LeadsTalks(Sentence sentence, int verb) => sentence.Word(verb).StartsWith("führte", StringComparison.Ordinal) && sentence.Has("Gespräch", "Verhandlung");

    private static bool IsHostVerb(string word) => HostVerbs.Contains(word);

    // "NAME, Inhaber der Firma …, kennen": the group meets the person.
    private bool IsHostIntroduction(PersonMention mention) => mention.Sentence.Has("kennen,", "hatte ihre", "abzuholen") && reading.IsGerman;
}
