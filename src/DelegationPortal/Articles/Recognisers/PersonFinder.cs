using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>Finds people by the shapes in which articles name them: role and name, role, comma, name; name, comma, role; name and organisation.</summary>
public static class PersonFinder
{
    public static IReadOnlyList<PersonMention> Find(IEnumerable<Sentence> sentences, IReadOnlySet<string> known)
    {
        var all = sentences.ToList();
        var subjects = all.Where(sentence => !sentence.IsCaption && IsSubjectAlone(sentence)).Select(sentence => sentence.Word(0)).ToHashSet(StringComparer.Ordinal);
        var mentions = all.SelectMany(sentence => InSentence(sentence, known, subjects)).ToList();
        var keys = new PersonKeys(mentions.Select(mention => mention.Key).Concat(known));

        // "Musters Fazit": somebody's, no name.
        var surnames = mentions.Select(mention => mention.Surname).ToHashSet(StringComparer.Ordinal);
        mentions.RemoveAll(mention => mention.Role is null && mention.Name.IndexOf(' ', StringComparison.Ordinal) is > 3 and var blank && mention.Name[blank - 1] == 's' && surnames.Contains(mention.Name[..(blank - 1)]));

        var offices = mentions.Select(mention => mention.Role).OfType<string>().ToHashSet(StringComparer.Ordinal);
        mentions = [.. mentions.Select(mention => mention.Role is null && OfficeInNextSentence.With(mention, all) is var told && !(told is { Organisation: null, Role: { } office } && offices.Contains(office)) ? told : mention)];

        // A name found once by its shape is found everywhere by its words.
        var shaped = mentions.ToLookup(mention => mention.Sentence.Index);
        foreach (var sentence in all)
        {
            mentions.AddRange(Bare(sentence, keys).Where(bare => !shaped[sentence.Index].Any(mention => mention.NameStart <= bare.NameEnd && bare.NameStart <= mention.NameEnd)));
        }

        return [.. mentions.OrderBy(mention => mention.Sentence.Index).ThenBy(mention => mention.NameStart)];
    }

    private static IEnumerable<PersonMention> InSentence(Sentence sentence, IReadOnlySet<string> known, IReadOnlySet<string> subjects)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised || PersonName.At(sentence.Tokens, i, RoleWords.IsRole(sentence.Word(i - 1)) || Abbreviations.IsTitle(sentence.Word(i - 1))) is not { } name)
            {
                continue;
            }

            if (Mention(sentence, i, name, known, subjects) is { } mention)
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

    // "Muster kaufte vier Säcke."
    private static bool IsSubjectAlone(Sentence sentence) => sentence.Tokens.Count > 2 && PersonName.IsPart(sentence.Tokens[0]) && !FunctionWords.Contains(sentence.Word(0)) && sentence.Word(1).Length > 3 && char.IsLower(sentence.Word(1)[0]) && VerbWords.LooksFinite(sentence.Word(1));

    // "Levke Muster, die …" and elsewhere "Muster kaufte": the second of two words does something on its own.
    private static bool IsToldOf(Sentence sentence, (int First, int Last) name, IReadOnlySet<string> subjects) =>
        name.Last == name.First + 1 && subjects.Contains(sentence.Word(name.Last)) && !sentence.IsCaption && Maps.Gazetteer.Default.Find(sentence.Word(name.Last)).Count == 0 && !IsThing(sentence, name.First) && sentence.Word(name.Last + 1) is "," && sentence.Word(name.Last + 2) is "der" or "die" or "deren" or "dessen" or "who" or "whose";

    private static PersonMention? Mention(Sentence sentence, int start, (int First, int Last) name, IReadOnlySet<string> known, IReadOnlySet<string> subjects)
    {
        // "eine Statikerin namens Anna Muster"
        if (sentence.Word(start - 1) is "namens" or "named" or "called" && (RoleWords.IsRole(sentence.Word(start - 2)) || RoleWords.LooksLikePerson(sentence.Word(start - 2))))
        {
            return New(sentence, start - 2, name, name.Last, Roles.Plain(sentence, start - 2, start - 2), null, "role-before-name");
        }

        if (RoleBesideName.EnglishOffice(sentence, start) is { } office)
        {
            return New(sentence, office, name, name.Last, sentence.Words(office, start - 1), null, "role-before-name");
        }

        // "Fliesenlegerin Anna Muster": the trade is no part of the name.
        if (start == name.First && name.Last > name.First + 1 && RoleWords.LooksLikePerson(sentence.Word(start)) && (GivenNames.Contains(sentence.Word(start + 1)) || sentence.Word(start).Length > 7) && !GivenNames.Contains(sentence.Word(start)))
        {
            return null;
        }

        // "zwei Hersteller von Fühlern"
        if (FirmKinds.IsKind(sentence.Word(name.First)) && !sentence.Word(name.First).EndsWith("bauer", StringComparison.Ordinal) || OrganisationWords.IsOrganisation(sentence.Word(start - 1)) && start == name.First)
        {
            return null;
        }

        if (IsEnglishFirm(sentence, start, name.First))
        {
            return null;
        }

        if (Roles.EndingBefore(sentence, start, out var head) is { } role)
        {
            // "den Anlagenbauer NAME": a kind of firm with its article, no person.
            if (FirmKinds.IsKind(sentence.Word(head)) && FunctionWords.IsDeterminer(sentence.Word(role - 1)) && !GivenNames.Contains(sentence.Word(name.First)) && !HasOfficeBehind(sentence, name.Last))
            {
                return null;
            }

            var (organisation, end) = Employer.Behind(sentence, name.Last + 1);

            // "ihre Kollegin NAME, Inhaberin der A": what is behind the comma says what she is.
            if (RoleWords.IsMereRelation(sentence.Word(head)))
            {
                return sentence.Word(name.Last + 1) == "," && RoleBesideName.BehindComma(sentence, name.Last + 2) is { } told
                    ? New(sentence, role, name, told.End, told.Role, told.Organisation, "name-comma-role") : New(sentence, role, name, end, null, organisation, "role-before-name");
            }

            // "Architekt NAME, Partner im Büro A": the role with the employer says more.
            return organisation is null && sentence.Word(name.Last + 1) == "," && !RoleBesideName.AreOthers(sentence, name.Last + 2) && RoleBesideName.BehindComma(sentence, name.Last + 2) is { Organisation: not null } second && !RoleBesideName.IsNextInList(sentence, second.End + 1)
                ? New(sentence, role, name, second.End, second.Role, second.Organisation, "name-comma-role")
                : New(sentence, role, name, end, Roles.Plain(sentence, role, head), organisation, "role-before-name");
        }

        if (sentence.Word(start - 1) == "," && RoleBesideName.BeforeComma(sentence, start - 1) is { } before && !RoleBesideName.IsListItem(sentence, before.First) && !RoleBesideName.IsEmployersName(sentence, before.First))
        {
            return New(sentence, before.First, name, name.Last, before.Role, before.Organisation, "role-comma-name");
        }

        var comma = RoleBesideName.IsSplitPrefix(sentence.Word(name.Last + 1)) ? name.Last + 2 : name.Last + 1;
        if (sentence.Word(comma) == "," && !RoleBesideName.AreOthers(sentence, comma + 1) && RoleBesideName.BehindComma(sentence, comma + 1) is { } behind && (comma == name.Last + 1 || RoleWords.IsRole(sentence.Word(comma + 1))))
        {
            return New(sentence, start, name, behind.End, behind.Role, behind.Organisation, "name-comma-role");
        }

        var titled = start < name.First;
        var (employer, last) = sentence.Word(name.Last + 1) is "im" ? (null, name.Last) : Employer.Behind(sentence, name.Last + 1);
        var text = sentence.Words(name.First, name.Last);
        if (employer is not null && (titled || !IsThing(sentence, start)) || titled || known.Contains(PersonKey.Of(text)))
        {
            return New(sentence, start, name, last, null, employer, employer is null ? "titled-name" : "name-and-organisation");
        }

        return (GivenNames.Contains(sentence.Word(name.First)) || IsInCaptionList(sentence, name) || IsToldOf(sentence, name, subjects)) && !NamesAHouse(sentence, name) ? New(sentence, start, name, last, null, employer, "given-name") : null;
    }

    // "the developer Costa Muster", "the operator, Muster Lines,": a kind of firm with its article, no person.
    private static bool IsEnglishFirm(Sentence sentence, int start, int name)
    {
        var kind = sentence.Word(start - 1) is "," ? start - 2 : start - 1;
        return FirmKinds.IsEnglishKind(sentence.Word(kind)) && !GivenNames.Contains(sentence.Word(name)) && (sentence.Word(kind - 1) is "the" or "The" or "a" or "an" || sentence.Word(kind - 2) is "the" or "The" or "a" or "an");
    }

    // "der Stahlbauer NAME, Inhaber der A": only a person holds an office.
    private static bool HasOfficeBehind(Sentence sentence, int last) => sentence.Word(last + 1) is "," && RoleBesideName.BehindComma(sentence, last + 2) is not null && RoleWords.IsRole(sentence.Word(last + 2));

    private static PersonMention New(Sentence sentence, int start, (int First, int Last) name, int end, string? role, string? organisation, string rule) =>
        new(sentence.Words(name.First, name.Last), role, organisation, sentence, Math.Min(start, name.First), name.First, name.Last, Math.Max(end, name.Last), rule);

    private static IEnumerable<PersonMention> Bare(Sentence sentence, PersonKeys keys)
    {
        for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsCapitalised || !keys.MayBegin(sentence, i))
            {
                continue;
            }

            for (var last = Math.Min(i + 4, sentence.Tokens.Count - 1); last > i; last--)
            {
                if (keys.Contains(PersonKey.Of(sentence.Words(i, last))))
                {
                    var (organisation, end) = sentence.Word(last + 1) is "im" ? (null, last) : Employer.Behind(sentence, last + 1);
                    yield return New(sentence, i, (i, last), end, null, organisation, "known-name");
                    i = last;
                    break;
                }
            }
        }
    }

    // "Anna Muster, X Y und Z W (v. l.) im Hof": the items of a list in a caption that says who stands where.
    private static bool IsInCaptionList(Sentence sentence, (int First, int Last) name)
    {
        if (!sentence.IsCaption || name.Last >= name.First + 3)
        {
            return false;
        }

        return IsPosition(sentence, name.Last + 1)
            || (IsListMark(sentence.Word(name.First - 1)) || IsFirstWord(sentence, name.First)) && EndsListItem(sentence.Word(name.Last + 1)) && Enumerable.Range(0, sentence.Tokens.Count).Any(i => IsPosition(sentence, i));
    }

    private static bool IsListMark(string word) => word is "," or "und" or "and" or "sowie" or "mit" or "with" or "neben" or "beside" or "zwischen" or "between" or "hinter" or "vor" or ":" or "&";

    // Behind the number of a picture, and no head with a colon.
    private static bool IsFirstWord(Sentence sentence, int first) =>
        (first == 0 || first == 1 && sentence.Tokens[0].IsNumber) && !sentence.Tokens.Any(token => token.Is(":"));

    private static bool EndsListItem(string word) => word is "," or "und" or "and" or "sowie" or "(" or "" or "." || FunctionWords.IsPreposition(word) || FunctionWords.IsEnglish(word);

    // "(l.)", "(2. v. r.)", "(Foto)", "v. l."
    private static bool IsPosition(Sentence sentence, int i)
    {
        if (sentence.Word(i) is "v" or "v." && sentence.Word(i + 1) is "." or "l" or "l." or "r" or "r.")
        {
            return true;
        }

        if (sentence.Word(i) is not "(")
        {
            return false;
        }

        var word = sentence.Word(i + 1);
        return word is "l" or "l." or "r" or "r." or "M" or "M." or "li" or "li." or "re" or "re." or "v" or "v." or "Foto" or "Bild" or "Mitte" or "links" or "rechts" or "vorn" or "vorne" or "hinten" or "oben" or "unten"
            or "left" or "right" or "centre" or "center" or "middle" or "front" or "back" or "from" or "far" or "pictured"
            || word.Length == 1 && char.IsDigit(word[0]) && sentence.Word(i + 2) is "." or "v" or "v." or "st" or "nd";
    }

    // "Ludwig Erhard Haus", "Universität Maria Curie", "Robert Muster GmbH", "Anna Seghers-Straße"
    private static bool NamesAHouse(Sentence sentence, (int First, int Last) name) =>
        sentence.At(name.Last + 1) is { IsWord: true, IsCapitalised: true } behind && !FunctionWords.IsOpener(behind.Text) && !behind.IsAllCapitals && !RoleWords.IsRole(behind.Text)
        || OrganisationWords.IsLegalForm(sentence.Word(name.Last + 1)) || sentence.Word(name.Last + 1) is "&" or "-"
        || sentence.At(name.First - 1) is { IsWord: true, IsCapitalised: true } before && OrganisationWords.IsOrganisation(before.Text)
        || Maps.Gazetteer.Default.Find(sentence.Words(name.First, name.Last)).Count > 0 || Maps.Gazetteer.Default.Find(sentence.Word(name.Last)).Count > 0 && Maps.Gazetteer.Default.Find(sentence.Word(name.First)).Count > 0;

    // "der Verband Berlin von ..." is no person: something that is a thing has an article before it.
    private static bool IsThing(Sentence sentence, int start) =>
        FunctionWords.IsDeterminer(sentence.Word(start - 1)) || FunctionWords.IsPreposition(sentence.Word(start - 1)) || (start > 0 && sentence.Tokens[start - 1].IsCapitalised && sentence.Tokens[start - 1].IsWord)
        || Maps.Gazetteer.Default.Find(sentence.Words(start, start + 1)).Count > 0 || Maps.Gazetteer.Default.Find(sentence.Word(start)).Count > 0;
}
