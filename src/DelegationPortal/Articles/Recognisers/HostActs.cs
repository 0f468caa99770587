using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>What a sentence lets somebody do: receive, show and explain like a host, or ask and marvel like a guest.</summary>
internal static class HostActs
{
    private static readonly string[] GuestNouns = ["Gäste", "Besucher", "Delegation", "Gruppe", "Berliner", "Teilnehm", "Reisende", "visitors", "party", "Senator", "delegates", "guests", "group", "members", "mission"];

    /// <param name="fromHome">Does the person's office or firm say that he or she came along?</param>
    public static double Points(PersonMention mention, bool member, bool fromHome)
    {
        var sentence = mention.Sentence;
        for (var i = mention.Start - 1; i >= Math.Max(0, mention.Start - 5) && !(sentence.Word(i) is "," or ";" or ":" or "." or "und" or "and" or "“"); i--)
        {
            if (IsHostVerb(sentence, i) && !LeadsTalks(sentence, i) && !(HostingWords.IsPresenting(sentence.Word(i)) && (fromHome || IsSpeech(sentence, i))))
            {
                return Received(sentence, mention, i);
            }
        }

        for (var i = BehindRelativeClause(sentence, mention); i < Math.Min(sentence.Tokens.Count, mention.End + 14); i++)
        {
            if (sentence.Word(i) is "," or ";" or "“" && i > mention.End + 2 || i > mention.End + 6 && sentence.Tokens[i].IsCapitalised && GivenNames.Contains(sentence.Word(i)))
            {
                break;
            }

            if (HostingWords.IsPresenting(sentence.Word(i)) && ShowsToHouse(sentence, i))
            {
                return 2;
            }

            if (IsHostVerb(sentence, i) && !LeadsTalks(sentence, i) && !(fromHome && HostingWords.IsPresenting(sentence.Word(i))) && (i < mention.End + 7 || Receives(sentence.Word(i))))
            {
                return Received(sentence, mention, i);
            }
        }

        if (Lets(sentence.Word(mention.End + 1)) && IsNamedBehind(sentence, mention.End + 2) || IsSaidToGuests(mention) || !member && !fromHome && HandlesGuests(mention))
        {
            return -4;
        }

        if (Lets(sentence.Word(mention.Start - 1)) && !sentence.Tokens[0].Text.Equals(sentence.Word(mention.Start - 1), StringComparison.Ordinal))
        {
            return 2;
        }

        return sentence.Has("den Gästen", "den Besuchern", "den Reisenden", "den Berlinern", "seinen Gästen", "ihren Gästen", "seinen Besuchern", "ihren Besuchern", "für ihre Gäste", "für seine Gäste", "für ihre Besucher", "für seine Besucher", "the visitors", "the delegates", "his guests", "her guests", "his visitors", "her visitors") && !member && !DoesAsGuest(sentence, mention) ? -3 : DoesAsGuest(sentence, mention) ? IsSurelyGuest(sentence, mention) ? 2 : 1 : 0;
    }

    // "Meister NAME ließ Gesellin NAME eine Leiste fassen": the one receives, the other is a guest.
    private static bool Lets(string verb) => verb is "ließ" or "ließen" or "lässt" or "let" or "lets";

    // "NAME holte die Reisenden ab", "ließ NAME die Gäste schöpfen": what somebody does to the guests, a host does.
    private static bool HandlesGuests(PersonMention mention)
    {
        var sentence = mention.Sentence;
        var inverted = IsPlainVerb(sentence.Word(mention.Start - 1)) && mention.Start > 1;
        var start = inverted ? mention.End + 1 : BehindRelativeClause(sentence, mention);
        var verb = inverted ? sentence.Word(mention.Start - 1) : sentence.Word(start);
        if (!IsPlainVerb(verb) || HostingWords.IsDoneToOwnGroup(verb))
        {
            return false;
        }

        for (var i = inverted ? start : start + 1; i < Math.Min(sentence.Tokens.Count - 1, start + 7) && (char.IsLetterOrDigit(sentence.Word(i)[0])); i++)
        {
            if (sentence.Word(i) is "die" or "seine" or "ihre" or "alle" or "sämtliche" or "the" or "his" or "her" or "all" && IsGuests(sentence, i + 1) || Lets(verb) && sentence.Word(i) is "nur" or "jeden" or "niemanden")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlainVerb(string word) => word.Length > 2 && char.IsLower(word[0]) && !FunctionWords.Contains(word) && (VerbWords.LooksFinite(word) || word.EndsWith("te", StringComparison.Ordinal) || word.EndsWith('t') || Lets(word));

    private static bool IsGuests(Sentence sentence, int i) => GuestsActedOn.Contains(sentence.Word(i)) || (sentence.Word(i) is [var first, ..] && !char.IsUpper(first)) && GuestsActedOn.Contains(sentence.Word(i + 1));

    private static readonly HashSet<string> GuestsActedOn = FunctionWords.Split("""
        Gäste Reisenden Mitreisenden Besucher Besucherinnen Berliner Berlinerinnen Gruppe Reisegruppe Besuchergruppe Delegation Abordnung Delegierten Teilnehmer Teilnehmerinnen Teilnehmenden Unternehmer Unternehmerinnen Reisegesellschaft Ankömmlinge
        guests visitors group delegation party delegates travellers travelers Berliners
        """);

    private static bool IsNamedBehind(Sentence sentence, int i) => (RoleWords.IsRole(sentence.Word(i)) || RoleWords.LooksLikePerson(sentence.Word(i))) && sentence.At(i + 1) is { IsCapitalised: true } name && PersonName.IsPart(name);

    // "NAME zeigt dem Planungsbüro ihre Entwürfe": who shows a house something comes from elsewhere.
    private static bool ShowsToHouse(Sentence sentence, int verb) => sentence.Word(verb + 1) is "dem" or "der" && OrganisationWords.IsOrganisation(sentence.Word(verb + 2)) && !sentence.Has("Delegation", "Gruppe", "Gäste");

    // "„…“, sagte NAME, Leiterin der A, den 22 Unternehmern": said to the guests by somebody else.
    private static bool IsSaidToGuests(PersonMention mention)
    {
        var sentence = mention.Sentence;
        if (sentence.Word(mention.Start - 1) is not ("sagte" or "sagt" or "erzählte" or "versicherte" or "erklärte" or "verriet" or "versprach"))
        {
            return false;
        }

        for (var i = mention.NameEnd + 1; i < Math.Min(sentence.Tokens.Count - 1, mention.NameEnd + 12); i++)
        {
            var noun = sentence.Tokens[i + 1].IsNumber || char.IsLower(sentence.Word(i + 1)[0]) ? i + 2 : i + 1;
            if (sentence.Word(i) is "den" && GuestNounsInDative.Contains(sentence.Word(noun)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<string> GuestNounsInDative = FunctionWords.Split("Gästen Besuchern Besucherinnen Reisenden Mitreisenden Unternehmern Unternehmerinnen Delegierten Teilnehmern Teilnehmerinnen Teilnehmenden Managern Handwerkern");

    // "„…“, erklärte NAME": what is only said tells of no host.
    private static bool IsSpeech(Sentence sentence, int verb) => sentence.Word(verb - 1) is "“" or "”" or "«" || sentence.Word(verb - 1) is "," && sentence.Word(verb - 2) is "“" or "”" or "«";

    private static bool IsSurelyGuest(Sentence sentence, PersonMention mention) =>
        HostingWords.IsSurelyGuest(sentence.Word(mention.Start - 1)) || HostingWords.IsSurelyGuest(sentence.Word(mention.End + 1)) || sentence.Word(mention.End + 1) is "," && HostingWords.IsSurelyGuest(sentence.Word(mention.End + 2))
        || AsksFor(sentence, mention.Start - 1) || AsksFor(sentence, mention.End + 1);

    // "bat um Bedenkzeit"
    private static bool AsksFor(Sentence sentence, int i) => sentence.Word(i) is "bat" or "baten" or "bittet" && sentence.Has(" um ");

    private static bool DoesAsGuest(Sentence sentence, PersonMention mention) =>
        IsSurelyGuest(sentence, mention) || HostingWords.IsGuestVerb(sentence.Word(mention.Start - 1)) || HostingWords.IsGuestVerb(sentence.Word(mention.End + 1)) || sentence.Word(mention.End + 1) is "," && HostingWords.IsGuestVerb(sentence.Word(mention.End + 2));

    private static bool Receives(string verb) => verb is "empfing" or "empfingen" or "empfängt" or "begrüßte" or "begrüßten" or "begrüßt" or "welcomed" or "received" or "hosted" or "greeted";

    // "NAME, die in A drei Häuser führt, …": what the clause tells of is no act on the trip.
    private static int BehindRelativeClause(Sentence sentence, PersonMention mention)
    {
        if (sentence.Word(mention.End + 1) is not "," || sentence.Word(mention.End + 2) is not ("der" or "die" or "deren" or "dessen" or "who" or "whose"))
        {
            return mention.NameEnd + 1;
        }

        var i = mention.End + 3;
        while (i < sentence.Tokens.Count && sentence.Word(i) is not ",")
        {
            i++;
        }

        return i + 1;
    }

    private static double Received(Sentence sentence, PersonMention mention, int verb)
    {
        if (Receives(sentence.Word(verb)))
        {
            return -4;
        }

        var guests = Enumerable.Range(0, sentence.Tokens.Count).Where(i => i < mention.Start || i > mention.End).Any(i => GuestNouns.Any(noun => sentence.Word(i).StartsWith(noun, StringComparison.Ordinal)));
        return guests ? -4 : -2;
    }

    private static bool LeadsTalks(Sentence sentence, int verb) =>
        sentence.Word(verb).StartsWith("führte", StringComparison.Ordinal) && (sentence.Has("Gespräch", "Verhandlung", "führte die Delegation", "führte die Gruppe an", "führte die Abordnung") && !sentence.Has(" durch ", "herum"));

    public static bool IsHostVerb(Sentence sentence, int i) => char.IsLower(sentence.Word(i).FirstOrDefault('A')) && HostingWords.IsHostVerb(sentence.Word(i), sentence.Text);
}
