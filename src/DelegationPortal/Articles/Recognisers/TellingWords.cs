using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Articles.Recognisers;

/// <summary>All lists of what sentences tell in one book, so that one pass over a sentence answers them all.</summary>
internal static class TellingWords
{
    private static readonly PhraseBook Book = AllLists();

    public static Telling Of(string text)
    {
        var told = (Telling)Book.Touched(text, ~0);
        return told
            | (TravelLanguage.NamesGroup(text) ? Telling.Group : 0)
            | (GroupLanguage.TouchesGroup(text) ? Telling.NearGroup : 0)
            | (GroupLanguage.TellsMembers(text, told) ? Telling.Members : 0)
            | (VisitLanguage.TellsTalks(text) ? Telling.Talks : 0);
    }

    public static bool Tell(string text, Telling asked) => Book.Touched(text, (int)asked) != 0;

    private static PhraseBook AllLists()
    {
        var book = new PhraseBook();
        foreach (var (telling, phrases) in TravelLanguage.Lists.Concat(GroupLanguage.Lists).Concat(OccasionLanguage.Lists))
        {
            book.Add((int)telling, phrases);
        }

        foreach (var (telling, phrases) in VisitLanguage.Lists)
        {
            book.Add((int)telling, phrases, ignoresCase: false);
        }

        return book;
    }
}
