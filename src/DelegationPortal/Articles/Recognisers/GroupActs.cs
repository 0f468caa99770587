using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>What only a traveller does: lead the group through a country, represent a body from home.</summary>
internal static class GroupActs
{
    private static readonly HashSet<string> Journeys = FunctionWords.Split("""
        Delegation Gruppe Abordnung Reisegruppe Reise Fahrt Rundreise Studienreise Fachreise Unternehmerreise Delegationsreise Wirtschaftsreise Mission Runde Reisenden Teilnehmenden Unternehmer Unternehmen Betriebe
        delegation group mission party trip tour visit
        """);

    /// <summary>"führt Ministerin NAME die Gruppe durch Norwegen": through a country or to a city one leads, through a house one shows.</summary>
    public static bool Leads(PersonMention mention)
    {
        var sentence = mention.Sentence;
        var verb = mention.Start - 1;
        if (!(sentence.Word(verb) is "führt" or "führte" or "leitet" or "leitete" or "bringt" or "brachte"))
        {
            verb = mention.End + 1;
        }

        if (!(sentence.Word(verb) is "führt" or "führte" or "leitet" or "leitete" or "leads" or "led" or "bringt" or "brachte" or "takes" or "took"))
        {
            return false;
        }

        for (var i = Math.Max(verb, mention.End) + 1; i < Math.Min(sentence.Tokens.Count - 1, mention.End + 9); i++)
        {
            if (Journeys.Contains(sentence.Word(i)))
            {
                return sentence.Word(i + 1) is "nach" || sentence.Word(i + 1) is "durch" or "in" or "to" or "through" or "around" && IsCountryOrCity(sentence, i + 2);
            }
        }

        return false;
    }

    private static bool IsCountryOrCity(Sentence sentence, int i)
    {
        i += sentence.Word(i) is "die" or "den" or "das" or "the" ? 1 : 0;
        return sentence.At(i) is { IsCapitalised: true } name && (Maps.Gazetteer.Default.FindCountry(name.Text) is not null || Maps.Gazetteer.Default.Find(name.Text).Count > 0);
    }

    private static readonly HashSet<string> Bodies = FunctionWords.Split("IHK Kammer Handelskammer Handwerkskammer Handwerk Senat Senats Stadt Land Landesregierung Bezirk Wirtschaft Vollversammlung Senatsverwaltung Verband Innung Hauptstadt chamber city state senate council");

    /// <summary>"Die IHK vertraten Präsident NAME und …", "NAME vertrat den Senat"</summary>
    public static bool Represents(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!(sentence.Word(i) is "vertrat" or "vertraten" or "vertritt" or "vertreten" or "represented" or "represents" or "representing"))
            {
                continue;
            }

            return Bodies.Contains(sentence.Word(i - 1)) && i < 5 || IsBody(sentence, i + 1) || IsBody(sentence, i + 2);
        }

        return false;
    }

    /// <summary>"Für die Delegation sprach NAME", "NAME dankte für die Gruppe"</summary>
    public static bool SpeaksForGroup(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Tokens.Count; i++)
        {
            if (sentence.Word(i) is "Für" or "für" or "for" or "For" && sentence.Word(i + 1) is "die" or "the" && Journeys.Contains(sentence.Word(i + 2)) && (IsSpeech(sentence.Word(i + 3)) || IsSpeech(sentence.Word(i - 1)) || i > 3 && sentence.Word(i - 1) is [>= 'A' and <= 'Z', ..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpeech(string verb) => verb is "sprach" or "spricht" or "redete" or "dankte" or "dankt" or "bedankte" or "antwortete" or "antwortet" or "unterschrieb" or "unterzeichnete" or "überreichte" or "spoke" or "speaks" or "thanked" or "replied" or "signed";

    private static bool IsBody(Sentence sentence, int i) => FunctionWords.IsDeterminer(sentence.Word(i)) | sentence.Word(i) is "the" && Bodies.Contains(sentence.Word(i + 1));
}
