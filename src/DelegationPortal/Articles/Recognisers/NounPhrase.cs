using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>How far a name of a house, company or event reaches in a sentence.</summary>
public static class NounPhrase
{
    private const int Longest = 14;

    /// <returns>Last token of the phrase that begins at <paramref name="first"/>; smaller than it when there is none.</returns>
    public static int End(Sentence sentence, int first)
    {
        var last = first - 1;
        var capital = false;
        for (var i = first; i < Math.Min(sentence.Tokens.Count, first + Longest); i++)
        {
            var token = sentence.Tokens[i];
            if (token.Text is "„" or "“" && !capital && token.Text == "“")
            {
                break;
            }

            if (token.Is("„") && Closing(sentence, i) is > 0 and var closing)
            {
                (last, i, capital) = (closing, closing, true);
            }
            else if (token.Is("(") && capital && AbbreviationEnd(sentence, i) is > 0 and var end)
            {
                (last, i) = (end, end);
            }
            else if ((token.IsWord && token.IsCapitalised && !(capital && FunctionWords.IsOpener(token.Text))) || token.Is("&") || (token.IsNumber && capital && token.Text.Length < 5 && sentence.At(i + 1) is not { IsCapitalised: true, IsWord: true }))
            {
                capital |= token.IsWord;
                last = token.Is("&") ? last : i;
            }
            else if (capital && token.Is("-") && sentence.Tokens[i - 1].End == token.Start && sentence.Word(i + 1) is "und" or "oder" or "&" && sentence.At(i + 2) is { IsCapitalised: true, IsWord: true } whole && OrganisationWords.IsOrganisation(whole.Text))
            {
                // "Industrie- und Handelskammer" is one word.
                (last, i) = (i + 2, i + 2);
            }
            else if (!(capital ? Connects(sentence, i) : IsAdjective(token)))
            {
                break;
            }
        }

        return capital ? last : first - 1;
    }

    /// <summary>The phrase as a name: without article, a genitive before it put back.</summary>
    public static string Name(Sentence sentence, int first, int last)
    {
        var words = sentence.Words(first, last);
        if (sentence.Word(last + 1) == "(" && sentence.At(last + 2) is { IsAllCapitals: true } abbreviation && sentence.Word(last + 3) == ",")
        {
            words += " (" + abbreviation.Text + ")";
        }

        var genitive = first > 0 && sentence.Word(first - 1) is "des" or "eines";
        return genitive ? WithoutGenitive(sentence, first, last, words) : words;
    }

    // "des Innovation Campus" keeps its s, "des Start-ups Muster" does not.
    private static string WithoutGenitive(Sentence sentence, int first, int last, string words)
    {
        for (var i = first; i <= last; i++)
        {
            var word = sentence.Word(i);
            if (char.IsUpper(word[0]) && word.EndsWith('s') && OrganisationWords.IsOrganisation(word) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                var at = sentence.Tokens[i].End - sentence.Tokens[first].Start;
                var cut = word.EndsWith("hauses", StringComparison.Ordinal) || word.EndsWith("amtes", StringComparison.Ordinal) ? 2 : 1;
                return words[..(at - cut)] + words[at..];
            }
        }

        return words;
    }

    /// <returns>Where a quotation that opens here closes; -1 when it does not within a few words.</returns>
    public static int Closing(Sentence sentence, int open)
    {
        for (var i = open + 1; i < Math.Min(sentence.Tokens.Count, open + 12); i++)
        {
            if (sentence.Word(i) is "“" or "”")
            {
                return i;
            }
        }

        return -1;
    }

    private static int AbbreviationEnd(Sentence sentence, int open) =>
        sentence.At(open + 1) is { IsAllCapitals: true } && sentence.Word(open + 2) == ")" ? open + 2 : -1;

    private static bool Connects(Sentence sentence, int i)
    {
        var next = sentence.At(i + 1);
        if (next is not { } behind)
        {
            return false;
        }

        var adjective = IsAdjective(behind) && sentence.At(i + 2) is { IsCapitalised: true, IsWord: true };
        return sentence.Word(i) switch
        {
            "of" or "for" or "del" or "de" or "für" or "und" when sentence.Word(i) is not "und" || IsInsideComplement(sentence, i) => (sentence.Word(i) is not "für" || OrganisationWords.IsOrganisation(sentence.Word(i - 1)) || IsKnownByName(sentence, i)) && ((behind.IsCapitalised && behind.IsWord) || adjective || behind.Text is "the"),
            "and" => behind.IsCapitalised && IsInsideComplement(sentence, i),
            "der" or "des" => ((behind.IsCapitalised && behind.IsWord) || adjective) && i > 0 && !FunctionWords.IsOpener(behind.Text) && !(behind.Text is "Gäste" or "Besucher" or "Delegation" or "Gruppe" or "Reisenden" or "Teilnehmer" or "Teilnehmenden" or "Mitreisenden" or "Reisegruppe" or "Abordnung") && OrganisationWords.IsOrganisation(sentence.Word(i - 1)),
            "zu" => Maps.Gazetteer.Default.Find(behind.Text).Count > 0 && OrganisationWords.IsOrganisation(sentence.Word(i - 1)),
            "the" => sentence.Word(i - 1) is "of" or "for",
            _ => false,
        };
    }

    // "Department of Water and Power", "Fakultät für Geografie und Regionale Studien": one name, not two.
    private static bool IsInsideComplement(Sentence sentence, int i)
    {
        for (var k = i - 1; k > Math.Max(0, i - 4); k--)
        {
            if (sentence.Word(k) is "of" or "für" or "for")
            {
                return true;
            }
        }

        return false;
    }

    // "züchtet der Hof Alba Blumen für Europa": behind two capitals the last is what is made, and for whom.
    private static bool IsKnownByName(Sentence sentence, int i) => !(sentence.At(i - 2) is { IsCapitalised: true, IsWord: true } && sentence.At(i - 3) is { IsCapitalised: true, IsWord: true });

    private static bool IsAdjective(Token token) =>
        token.IsWord && char.IsLower(token.Text[0]) && token.Text.Length > 4 && !FunctionWords.Contains(token.Text) && !VerbWords.LooksFinite(token.Text)
        && (token.Text.EndsWith("en", StringComparison.Ordinal) || token.Text.EndsWith('e') || token.Text.EndsWith("er", StringComparison.Ordinal) || token.Text.EndsWith("es", StringComparison.Ordinal) || token.Text.EndsWith("em", StringComparison.Ordinal));
}
