using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>"Anna Muster kam mit dem Rad. Die Vertriebsleiterin der Muster GmbH …": the office follows when the person has been introduced.</summary>
internal static class OfficeInNextSentence
{
    public static PersonMention With(PersonMention mention, List<Sentence> sentences)
    {
        if (AsOffice(mention) is { } holder)
        {
            return holder;
        }

        // Captions and lists of names tell nobody's story.
        if (mention.Sentence.IsCaption || mention.Organisation is not null || mention.NameStart > 3 && !VerbWords.LooksFinite(mention.Sentence.Word(mention.NameEnd + 1)))
        {
            return mention;
        }

        return Told(mention, mention.Sentence, mention.NameEnd + 1) ?? (Next(mention.Sentence, sentences) is { } next ? Told(mention, next, 0) : null) ?? OfficeBefore(mention, sentences) ?? mention;
    }

    // "hatte NAME verkündet, der als Vorsitzender des Verbands …"
    private static PersonMention? AsOffice(PersonMention mention)
    {
        var sentence = mention.Sentence;
        for (var i = mention.NameEnd + 1; i < Math.Min(sentence.Tokens.Count - 3, mention.NameEnd + 4); i++)
        {
            if (sentence.Word(i) is "," && sentence.Word(i + 1) is "der" or "die" or "who" && sentence.Word(i + 2) is "als" or "as")
            {
                return RoleWords.IsRole(sentence.Word(i + 3)) && Employer.Behind(sentence, i + 4) is var (organisation, _) ? mention with { Role = Roles.Plain(sentence, i + 3, i + 3), Organisation = mention.Organisation ?? organisation, Rule = "office-in-next-sentence" } : null;
            }
        }

        return null;
    }

    // "… der Feind jedes Senators. NAME erfuhr es": the office just told is the one of who opens the next sentence.
    private static PersonMention? OfficeBefore(PersonMention mention, List<Sentence> sentences)
    {
        if (mention.NameStart > 0 || sentences.Find(other => other.Index == mention.Sentence.Index - 1) is not { IsCaption: false } told || told.Page != mention.Sentence.Page)
        {
            return null;
        }

        var last = told.Tokens.Count - 1;
        last -= told.Word(last) is "." or ":" ? 1 : 0;
        return last > 1 && RoleWords.IsRole(told.Word(last)) && told.Word(last - 1) is "des" or "der" or "dem" or "den" or "eines" or "einer" or "einem" or "einen" && !RoleWords.IsMereRelation(told.Word(last))
            ? mention with { Role = Roles.Plain(told, last, last), Rule = "office-in-next-sentence" } : null;
    }

    private static Sentence? Next(Sentence sentence, List<Sentence> sentences) =>
        sentences.Find(other => other.Index == sentence.Index + 1) is { IsCaption: false } next && next.Page == sentence.Page ? next : null;

    private static PersonMention? Told(PersonMention mention, Sentence sentence, int start)
    {
        for (var i = Math.Max(1, start); i < Math.Min(sentence.Tokens.Count, start + 24); i++)
        {
            var article = sentence.Word(i - 1);
            if (!(article is "der" or "die" or "Der" or "Die" or "the" or "The") || !RoleWords.IsRole(sentence.Word(i)) || RoleWords.IsMereRelation(sentence.Word(i)) || PersonName.At(sentence.Tokens, i + 1) is not null || article is "die" or "Die" != RoleWords.IsFeminine(sentence.Word(i)) && article is not ("the" or "The"))
            {
                continue;
            }

            var (organisation, _) = Employer.Behind(sentence, i + 1);
            return mention with { Role = Roles.Plain(sentence, i, i), Organisation = organisation, Rule = "office-in-next-sentence" };
        }

        return null;
    }
}
