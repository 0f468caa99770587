using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Finds people by the shapes in which articles name them: role and name, role, comma, name; name, comma, role; name and organisation.</summary>
public static class PersonFinder
{
    public static IReadOnlyList<PersonMention> Find(IEnumerable<Sentence> sentences, IReadOnlySet<string> known)
    {
        var all = sentences.ToList();
        var mentions = all.SelectMany(sentence => InSentence(sentence, known)).ToList();
        var keys = mentions.Select(mention => mention.Key).Concat(known).ToHashSet(StringComparer.Ordinal);

        // A name found once by its shape is found everywhere by its words.
        foreach (var sentence in all)
        {
            var taken = mentions.Where(mention => mention.Sentence == sentence).ToList();
            mentions.AddRange(Bare(sentence, keys).Where(bare => !taken.Any(mention => mention.NameStart <= bare.NameEnd && bare.NameStart <= mention.NameEnd)));
        }

        return [.. mentions.OrderBy(mention => mention.Sentence.Index).ThenBy(mention => mention.NameStart)];
    }

    private static IEnumerable<PersonMention> InSentence(Sentence sentence, IReadOnlySet<string> known)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (PersonName.At(sentence.Tokens, i, RoleWords.IsRole(sentence.Word(i - 1)) || Abbreviations.IsTitle(sentence.Word(i - 1))) is not { } name)
            {
                continue;
            }

            if (Mention(sentence, i, name, known) is { } mention)
            {
                yield return mention;
                i = Math.Max(i, mention.NameEnd);
            }
            else if (Abbreviations.IsTitle(sentence.Word(i)))
            {
                i = name.Last;
            }
        }
    }

    private static PersonMention? Mention(Sentence sentence, int start, (int First, int Last) name, IReadOnlySet<string> known)
    {
        if (EnglishRoleOf(sentence, start) is { } office)
        {
            return New(sentence, office, name, name.Last, sentence.Words(office, start - 1), null, "role-before-name");
        }

        if (OrganisationWords.IsOrganisation(sentence.Word(start - 1)) && start == name.First)
        {
            return null;
        }

        if (Roles.EndingBefore(sentence, start, out var head) is { } role)
        {
            var (organisation, end) = Organisation(sentence, name.Last + 1);

            // "Architekt NAME, Partner im Büro A": the role with the employer says more.
            return organisation is null && sentence.Word(name.Last + 1) == "," && RoleBehindComma(sentence, name.Last + 2) is { Organisation: not null } second && !(sentence.Word(second.End + 1) == "," && PersonName.At(sentence.Tokens, second.End + 2) is not null)
                ? New(sentence, role, name, second.End, second.Role, second.Organisation, "name-comma-role")
                : New(sentence, role, name, end, Roles.Plain(sentence, role, head), organisation, "role-before-name");
        }

        if (sentence.Word(start - 1) == "," && RoleBeforeComma(sentence, start - 1) is { } before && !IsListItem(sentence, before.First) && !IsEmployersName(sentence, before.First))
        {
            return New(sentence, before.First, name, name.Last, before.Role, before.Organisation, "role-comma-name");
        }

        if (sentence.Word(name.Last + 1) == "," && RoleBehindComma(sentence, name.Last + 2) is { } behind)
        {
            return New(sentence, start, name, behind.End, behind.Role, behind.Organisation, "name-comma-role");
        }

        var titled = start < name.First;
        var (employer, last) = sentence.Word(name.Last + 1) is "im" ? (null, name.Last) : Organisation(sentence, name.Last + 1);
        var text = sentence.Words(name.First, name.Last);
        if (employer is not null && (titled || !IsThing(sentence, start)) || titled || known.Contains(PersonKey.Of(text)))
        {
            return New(sentence, start, name, last, null, employer, employer is null ? "titled-name" : "name-and-organisation");
        }

        return null;
    }

    // "Vice President of International Affairs NAME"
    private static int? EnglishRoleOf(Sentence sentence, int start)
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

    private static PersonMention New(Sentence sentence, int start, (int First, int Last) name, int end, string? role, string? organisation, string rule) =>
        new(sentence.Words(name.First, name.Last), role, organisation, sentence, Math.Min(start, name.First), name.First, name.Last, Math.Max(end, name.Last), rule);

    private static IEnumerable<PersonMention> Bare(Sentence sentence, HashSet<string> keys)
    {
        for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised)
            {
                continue;
            }

            for (var last = Math.Min(i + 4, sentence.Tokens.Count - 1); last > i; last--)
            {
                if (keys.Contains(PersonKey.Of(sentence.Words(i, last))))
                {
                    var (organisation, end) = sentence.Word(last + 1) is "im" ? (null, last) : Organisation(sentence, last + 1);
                    yield return New(sentence, i, (i, last), end, null, organisation, "known-name");
                    i = last;
                    break;
                }
            }
        }
    }

    /// <summary>"der Geschäftsführerin der Muster GmbH, NAME": the role, which may hold commas itself, ends at a comma.</summary>
    private static (int First, string Role, string? Organisation)? RoleBeforeComma(Sentence sentence, int comma)
    {
        for (var head = comma - 1; head >= Math.Max(0, comma - 12); head--)
        {
            var word = sentence.Word(head);
            if (word is "." or ";" or ":" or "(" or ")" || VerbWords.IsFinite(word))
            {
                return null;
            }

            if (!RoleWords.IsRole(word) || PersonName.At(sentence.Tokens, head + 1) is not null && head + 1 < comma)
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

    // "NAME, Präsident des Verbands, NAME": the role belongs to the name before it.
    private static bool IsListItem(Sentence sentence, int first) =>
        sentence.Word(first - 1) == "," && first >= 3 && PersonName.IsPart(sentence.Tokens[first - 2]) && PersonName.IsPart(sentence.Tokens[first - 3]);

    // "NAME, CEO von Stadt Partner, NAME": the last word of a name is no role.
    private static bool IsEmployersName(Sentence sentence, int first) =>
        first >= 2 && sentence.Tokens[first - 1].IsCapitalised && sentence.Word(first - 2) is "von" or "bei" or "of" or "at";

    private static (string Role, string? Organisation, int End)? RoleBehindComma(Sentence sentence, int start)
    {
        var head = -1;
        for (var i = start; i < Math.Min(start + 5, sentence.Tokens.Count); i++)
        {
            if (RoleWords.IsRole(sentence.Word(i)))
            {
                head = i;
                break;
            }

            if (!sentence.Tokens[i].IsWord || (sentence.Tokens[i].IsCapitalised && IsNoun(sentence.Word(i))) || VerbWords.IsFinite(sentence.Word(i)) || FunctionWords.IsPreposition(sentence.Word(i)))
            {
                break;
            }
        }

        while (head >= 0 && sentence.Tokens.Count > head + 1 && (RoleWords.IsRole(sentence.Word(head + 1)) && char.IsLower(sentence.Word(head + 1)[0])))
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
        var (organisation, end) = Organisation(sentence, head + 1);
        if (organisation is not null)
        {
            return (role, organisation, end);
        }

        // "Abteilungsleiter Mittelstand", "head of exports": the rest up to the next mark belongs to the role.
        var last = head;
        while (last + 1 < sentence.Tokens.Count && last < head + 4 && (sentence.Tokens[last + 1].IsCapitalised && sentence.Tokens[last + 1].IsWord || sentence.Word(last + 1) is "of" or "für" or "for" or "exports"))
        {
            last++;
        }

        if (last > head && Organisation(sentence, last + 1) is { Name: { } employer } employed)
        {
            return (role + " " + sentence.Words(head + 1, last), employer, employed.End);
        }

        return last > head ? (role + " " + sentence.Words(head + 1, last), null, last) : (role, null, head);
    }

    private static (string? Name, int End) Organisation(Sentence sentence, int start)
    {
        var word = sentence.Word(start);
        if (word == "(" && sentence.Word(start + 1) is { Length: > 1 } inner && char.IsUpper(inner[0]) && inner is not ("Foto" or "Mitte" or "M."))
        {
            for (var i = start + 1; i < Math.Min(start + 7, sentence.Tokens.Count); i++)
            {
                if (sentence.Word(i) == ")")
                {
                    return OrganisationPhrase.IsNamed(sentence, start + 1, i - 1) ? (sentence.Words(start + 1, i - 1), i) : (null, start - 1);
                }
            }
        }

        if (word is not ("von" or "vom" or "der" or "des" or "bei" or "beim" or "of" or "at" or "from" or "im"))
        {
            return (null, start - 1);
        }

        var first = start + 1;
        while (FunctionWords.IsDeterminer(sentence.Word(first)) || sentence.Word(first) is "the")
        {
            first++;
        }

        var last = NounPhrase.End(sentence, first);
        return last >= first && OrganisationPhrase.IsNamed(sentence, first, last) ? (NounPhrase.Name(sentence, first, last), last) : (null, start - 1);
    }

    // "der Verband Berlin von ..." is no person: something that is a thing has an article before it.
    private static bool IsThing(Sentence sentence, int start) =>
        FunctionWords.IsDeterminer(sentence.Word(start - 1)) || FunctionWords.IsPreposition(sentence.Word(start - 1)) || (start > 0 && sentence.Tokens[start - 1].IsCapitalised && sentence.Tokens[start - 1].IsWord)
        || Maps.Gazetteer.Default.Find(sentence.Words(start, start + 1)).Count > 0 || Maps.Gazetteer.Default.Find(sentence.Word(start)).Count > 0;
}
