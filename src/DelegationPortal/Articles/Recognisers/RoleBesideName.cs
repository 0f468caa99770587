using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Roles that a comma parts from the name, before or behind it.</summary>
public static class RoleBesideName
{
    /// <summary>"der Geschäftsführerin der Muster GmbH, NAME": the role, which may hold commas itself, ends at a comma.</summary>
    public static (int First, string Role, string? Organisation)? BeforeComma(Sentence sentence, int comma)
    {
        for (var head = comma - 1; head >= Math.Max(0, comma - 16); head--)
        {
            var word = sentence.Word(head);
            if (word is "." or ";" or ":" or "(" or ")" || VerbWords.IsFinite(word))
            {
                return null;
            }

            if (!(RoleWords.IsRole(word) || word is "Vorstand" && sentence.Word(head + 1) is "der" or "des") || PersonName.At(sentence.Tokens, head + 1) is not null && head + 1 < comma)
            {
                continue;
            }

            var first = Roles.WithAdjectives(sentence, head);
            var role = Roles.Plain(sentence, first, head);
            if (head == comma - 1)
            {
                return (first, role, null);
            }

            if (sentence.Word(head + 1) is not ("der" or "des" or "für" or "von" or "vom" or "bei" or "of" or "at" or "im"))
            {
                return null;
            }

            var complement = sentence.Words(head + 2, comma - 1);
            var organisation = OrganisationPhrase.Is(sentence, head + 2, comma - 1) ? complement : null;
            return (first, organisation is null ? role + " " + sentence.Words(head + 1, comma - 1) : role, organisation);
        }

        return null;
    }

    public static (string Role, string? Organisation, int End)? BehindComma(Sentence sentence, int start)
    {
        if (sentence.Word(start) is "und" or "and" or "sowie" or "deren" or "dessen" or "whose")
        {
            return null;
        }

        var head = -1;
        for (var i = start; i < Math.Min(start + 5, sentence.Tokens.Count); i++)
        {
            if (RoleWords.IsRole(sentence.Word(i)) || sentence.Word(i) is "Vorstand" && sentence.Word(i + 1) is "der" or "des" or "von" or "bei" or "," || RoleWords.LooksLikePerson(sentence.Word(i)) && !(sentence.At(i + 1) is { IsWord: true, IsCapitalised: true }))
            {
                head = i;
                break;
            }

            if (!sentence.Tokens[i].IsWord || (sentence.Tokens[i].IsCapitalised && IsNoun(sentence.Word(i))) || VerbWords.IsFinite(sentence.Word(i)) || FunctionWords.IsPreposition(sentence.Word(i)))
            {
                break;
            }
        }

        while (head >= 0 && sentence.Tokens.Count > head + 1 && IsSameOffice(sentence, head + 1))
        {
            head++;
        }

        if (head < 0 || PersonName.At(sentence.Tokens, head + 1) is not null)
        {
            return null;
        }

        var first = head;
        while (first > start && !FunctionWords.IsDeterminer(sentence.Word(first - 1)) && !FunctionWords.IsEnglish(sentence.Word(first - 1)) && sentence.Word(first - 1) is not ("’" or "’s"))
        {
            first--;
        }

        first = Math.Max(first, head - 2);
        var role = Roles.Plain(sentence, first, head);
        var (organisation, end) = Employer.Behind(sentence, head + 1);
        if (organisation is not null)
        {
            return (role, organisation, end);
        }

        // "owner of a plumbing firm": a kind of firm is no part of the office.
        if (sentence.Word(head + 1) is "of" or "at" && sentence.Word(head + 2) is "a" or "an" or "the" or "its" or "her" or "his")
        {
            return (role, null, head);
        }

        // "Abteilungsleiter Mittelstand", "head of exports": the rest up to the next mark belongs to the role.
        var last = head;
        while (last + 1 < sentence.Tokens.Count && last < head + 4 && (sentence.Tokens[last + 1].IsCapitalised && sentence.Tokens[last + 1].IsWord || sentence.Word(last + 1) is "of" or "für" or "for" or "exports" || last > head && FunctionWords.IsEnglish(sentence.Word(last)) && sentence.Tokens[last + 1].IsWord))
        {
            last++;
        }

        while (last > head && (FunctionWords.Contains(sentence.Word(last)) || sentence.Word(last) is "for"))
        {
            last--;
        }

        if (last > head && Employer.Behind(sentence, last + 1) is { Name: { } employer } employed)
        {
            return (role + " " + sentence.Words(head + 1, last), employer, employed.End);
        }

        return last > head ? (role + " " + sentence.Words(head + 1, last), null, last) : (role, null, head);
    }

    // "chief operating officer", "managing director"
    private static bool IsSameOffice(Sentence sentence, int next) =>
        RoleWords.IsRole(sentence.Word(next)) && char.IsLower(sentence.Word(next)[0])
        || RoleWords.IsEnglishRole(sentence.Word(next + 1)) && sentence.Word(next) is "operating" or "executive" or "financial" or "technical" or "technology" or "marketing" or "commercial" or "information" or "product" or "scientific" or "sustainability" or "Operating" or "Executive" or "Financial" or "Technology";

    /// <summary>"kam NAME hinzu, Inhaberin der A": the end of the verb may stand before the comma.</summary>
    public static bool IsSplitPrefix(string word) => word is "hinzu" or "dazu" or "mit" or "teil" or "ein" or "an" or "ab" or "auf" or "zu" or "bei" or "vor" or "aus" or "zurück" or "entgegen" or "zusammen" or "hinterher" or "voran";

    /// <summary>"Senator NAME, Vertreter von sieben Betrieben und …": the next in the list.</summary>
    public static bool AreOthers(Sentence sentence, int start) => sentence.Word(start) is "Vertreter" or "Vertreterinnen" or "Vertretern" or "Mitglieder" or "Fachleute" or "Unternehmer" or "Gesandte" or "Abgeordnete"
        && (sentence.Word(start + 1) is "und" || sentence.Word(start + 1) is "von" or "aus" or "mehrerer" or "zweier" or "dreier" && (sentence.Word(start + 2) is [var letter, ..] && !char.IsUpper(letter) && !FunctionWords.IsDeterminer(sentence.Word(start + 2))));

    // "NAME, die Inhaberin der Mühle am Bach, NAME": the role belongs to the name behind it.
    public static bool IsNextInList(Sentence sentence, int start)
    {
        for (var i = start; i < Math.Min(start + 6, sentence.Tokens.Count) && !VerbWords.IsFinite(sentence.Word(i)); i++)
        {
            if (sentence.Word(i) == ",")
            {
                return PersonName.At(sentence.Tokens, i + 1) is not null;
            }
        }

        return false;
    }

    // "NAME, Präsident des Verbands, NAME": the role belongs to the name before it.
    public static bool IsListItem(Sentence sentence, int first) =>
        sentence.Word(first - 1) == "," && first >= 3 && PersonName.IsPart(sentence.Tokens[first - 2]) && PersonName.IsPart(sentence.Tokens[first - 3]);

    // "NAME, CEO von Stadt Partner, NAME": the last word of a name is no role.
    public static bool IsEmployersName(Sentence sentence, int first) =>
        first >= 2 && sentence.Tokens[first - 1].IsCapitalised && sentence.Word(first - 2) is "von" or "bei" or "of" or "at";

    // "Vice President of International Affairs NAME"
    public static int? EnglishOffice(Sentence sentence, int start)
    {
        for (var i = start - 1; i > Math.Max(1, start - 5) && (sentence.Tokens[i].IsCapitalised || sentence.Word(i) is "of"); i--)
        {
            if (sentence.Word(i) is "of" && i < start - 1 && RoleWords.IsEnglishRole(sentence.Word(i - 1)))
            {
                return Roles.WithAdjectives(sentence, i - 1);
            }
        }

        return null;
    }

    private static bool IsNoun(string word) => !FunctionWords.Contains(word) && !RoleWords.IsRole(word) && !word.EndsWith("er", StringComparison.Ordinal) && !word.EndsWith("’s", StringComparison.Ordinal) && !RoleWords.IsEnglishRole(word) && word is not ("Regierende" or "Regierender" or "Managing" or "Chief" or "Executive");
}
