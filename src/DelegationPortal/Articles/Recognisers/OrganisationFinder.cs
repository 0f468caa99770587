using DelegationPortal.Articles.Vocabulary;
using DelegationPortal.Provenance;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Companies, authorities and houses: employers, hosts, and names that a legal form or an abbreviation gives away.</summary>
public sealed class OrganisationFinder(ArticleReading reading, IReadOnlyList<PersonMention> people)
{
    public IReadOnlyList<FoundOrganisation> Find(IReadOnlyList<FoundVisit> visits)
    {
        var found = new List<FoundOrganisation>();
        foreach (var sentence in reading.Story.Concat(reading.Captions.SelectMany(caption => caption)))
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (!sentence.Tokens[i].IsCapitalised || !sentence.Tokens[i].IsWord || people.Any(person => person.Sentence == sentence && person.NameStart <= i && i <= person.NameEnd))
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
                    Add(found, NounPhrase.Name(sentence, i, last), sentence.Sources, "organisation-name");
                }

                i = last;
            }
        }

        foreach (var person in people.Where(person => person.Organisation is not null))
        {
            Add(found, person.Organisation!, person.Sentence.Sources, "employer");
        }

        foreach (var visit in visits.Where(visit => visit.Host.Split(' ').Any(word => OrganisationWords.IsOrganisation(word) || OrganisationWords.IsLegalForm(word)) || visit.Grounds.Rule is "visit-occasion"))
        {
            foreach (var host in visit.Host.Split(" / "))
            {
                if (!host.Contains('„', StringComparison.Ordinal))
                {
                    Add(found, host, visit.Grounds.Sources, "visited-host");
                }
            }
        }

        return found;
    }

    private static bool IsOrganisation(Sentence sentence, int first, int last)
    {
        var words = Enumerable.Range(first, last - first + 1).Select(sentence.Word).Where(word => char.IsUpper(word[0])).ToList();
        if (sentence.Words(first, last).Contains('„', StringComparison.Ordinal))
        {
            return false;
        }

        return words.Any(OrganisationWords.IsLegalForm)
            || words.Any(word => OrganisationPhrase.IsAcronym(word) && word.Length > 2)
            || (words.Count > 1 && words.Any(OrganisationWords.IsOrganisation) && !FunctionWords.IsOpener(words[0]) && !words.All(OrganisationPhrase.IsCommon));
    }

    private static void Add(List<FoundOrganisation> found, string name, IReadOnlyList<TextRange> sources, string rule)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.IndexOf(')', StringComparison.Ordinal);
        var abbreviation = open > 0 && close > open ? name[(open + 1)..close] : null;
        var plain = abbreviation is not null && close == name.Length - 1 ? name[..open].TrimEnd() : name;
        if (plain.Length < 2 || found.Any(other => Same(other.Name, plain) || other.Abbreviation == plain))
        {
            return;
        }

        found.Add(new FoundOrganisation(plain, abbreviation, new Grounds(0.7, Certainty.Stated, rule, sources)));
    }

    private static bool Same(string a, string b) => a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
}
