using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Says the sentence that the house is the person's own?</summary>
internal static class HouseOwner
{
    public static bool Is(PersonMention mention) => IsCalledHost(mention) || IsNamedAsHead(mention) || WorksHere(mention);

    // "Hausherr NAME", "their host NAME"
    private static bool IsCalledHost(PersonMention mention)
    {
        for (var i = mention.Start; i < mention.NameStart; i++)
        {
            if (mention.Sentence.Word(i) is "Hausherr" or "Hausherrn" or "Hausherrin" or "Gastgeber" or "Gastgebers" or "Gastgeberin" or "host" or "hostess")
            {
                return true;
            }
        }

        return false;
    }

    // "Leiterin ist NAME": of the house just told.
    private static bool IsNamedAsHead(PersonMention mention) =>
        mention.Start == 2 && mention.Sentence.Word(1) is "ist" or "war" or "heißt" or "hieß" && HostingWords.IsOfficeOfAHouse(mention.Sentence.Word(0)) && !HostingWords.IsOfficeOfABody(mention.Sentence.Word(0)) && !RoleWords.IsMereRelation(mention.Sentence.Word(0));

    // "In seiner Werkstatt ließ NAME …"
    private static bool WorksHere(PersonMention mention)
    {
        var sentence = mention.Sentence;
        if (mention.Rule is "surname" || !FunctionWords.IsPreposition(sentence.Word(0)) || !(sentence.Word(1) is "seiner" or "seinem" or "seinen" or "ihrer" or "ihrem" or "ihren"))
        {
            return false;
        }

        var house = sentence.At(2) is { IsCapitalised: true } ? 2 : 3;
        return mention.Start > house && mention.Start <= house + 2 && (OrganisationWords.IsOrganisation(sentence.Word(house)) || VisitWords.IsVenue(sentence.Word(house)) || VisitWords.IsPlant(sentence.Word(house)) || VisitWords.IsSite(sentence.Word(house)));
    }
}
