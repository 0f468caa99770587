using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>"Anna Muster kam mit dem Rad. Die Vertriebsleiterin der Muster GmbH …": the office follows when the person has been introduced.</summary>
internal static class OfficeInNextSentence
{
    public static PersonMention With(PersonMention mention, List<Sentence> sentences)
    {
        // Captions and lists of names tell nobody's story.
        if (mention.Sentence.IsCaption || mention.Organisation is not null || mention.NameStart > 3 && !VerbWords.LooksFinite(mention.Sentence.Word(mention.NameEnd + 1)))
        {
            return mention;
        }

        return Told(mention, mention.Sentence, mention.NameEnd + 1) ?? (Next(mention.Sentence, sentences) is { } next ? Told(mention, next, 0) : null) ?? mention;
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
