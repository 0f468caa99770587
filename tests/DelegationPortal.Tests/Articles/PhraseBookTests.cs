using DelegationPortal.Articles.Recognisers;
using DelegationPortal.Articles.Vocabulary;

namespace DelegationPortal.Tests.Articles;

public sealed class PhraseBookTests
{
    [Theory]
    [InlineData("Reise", "Die Reise beginnt.", true)]
    [InlineData("Reise", "„reise“", true)]
    [InlineData("Reise", "Delegations-Reise", true)]
    [InlineData("Reise", "Reise’", true)]
    [InlineData("Reise", "Reisen", false)]
    [InlineData("Reise", "Anreise", false)]
    [InlineData("Reise", "2Reise", false)]
    [InlineData("Reise", "Reise_", false)]
    [InlineData("Reise", "", false)]
    [InlineData("auf die Beine", "stellte auf die Beine.", true)]
    [InlineData("auf die Beine", "auf  die Beine", false)]
    [InlineData("auf die Beine", "auf die Bei", false)]
    [InlineData("auf die Beine", "auf alle Beine", false)]
    [InlineData("follow-up visit", "a follow-up visit", true)]
    [InlineData("follow-up visit", "a follow up visit", false)]
    [InlineData("one, two\nthree", "three", true)]
    public void A_word_or_phrase_is_found_whole(string list, string text, bool found) => Found(list, text, found);

    [Theory]
    [InlineData("reiste(n)", "reisten", true)]
    [InlineData("reiste(n)", "reiste", true)]
    [InlineData("(genau)so wie", "so wie", true)]
    [InlineData("(genau)so wie", "genauso wie", true)]
    [InlineData("reiste (auch/gern) mit", "reiste mit", true)]
    [InlineData("reiste (auch/gern) mit", "reiste gern mit", true)]
    [InlineData("reiste (auch/gern) mit", "reiste auch gern mit", false)]
    [InlineData("für (das Jahr) 20##", "für das Jahr 2031", true)]
    [InlineData("für (das Jahr) 20##", "für 2031", true)]
    [InlineData("für (das Jahr) 20##", "für das 2031", false)]
    [InlineData("für (das Jahr) 20##", "für 2131", false)]
    [InlineData("stop(s)/leg(s) of", "legs of", true)]
    [InlineData("stop(s)/leg(s) of", "step of", false)]
    public void Parentheses_may_be_missing_and_a_slash_parts_choices(string list, string text, bool found) => Found(list, text, found);

    [Theory]
    [InlineData("*reise", "Fernreise", true)]
    [InlineData("*reise", "Reise", true)]
    [InlineData("*reise", "3reise", false)]
    [InlineData("*reise", "Reisegruppe", false)]
    [InlineData("diese *reise", "diese Delegations-Reise", true)]
    [InlineData("diese *reise", "diese Reise-Gruppe", true)]
    [InlineData("diese *reise", "diese Gruppen-Reisenden", false)]
    [InlineData("+bahn", "Straßenbahn", true)]
    [InlineData("+bahn", "S-Bahn", true)]
    [InlineData("+bahn", "Bahn", false)]
    [InlineData("+bahn", "-Bahn", false)]
    [InlineData("geboren*", "geborene", true)]
    [InlineData("geboren*", "geboren", true)]
    [InlineData("geboren*", "eingeboren", false)]
    [InlineData("mitreis+", "mitreisend", true)]
    [InlineData("mitreis+", "mitreis", false)]
    public void A_star_leaves_the_rest_of_a_word_open_and_a_plus_asks_for_one(string list, string text, bool found) => Found(list, text, found);

    [Theory]
    [InlineData("unter den _ Gästen", "unter den 30 Gästen", true)]
    [InlineData("unter den _ Gästen", "unter den Gästen", false)]
    [InlineData("unter den _ Gästen", "unter den IHK-geladenen Gästen", false)]
    [InlineData("unter den _-_ Gästen", "unter den IHK-geladenen Gästen", true)]
    [InlineData("nur zum _", "nur zum Tanken", true)]
    [InlineData("nur zum _", "nur zum", false)]
    [InlineData("hatte … sollen", "hatte nach Rom führen sollen", true)]
    [InlineData("hatte … sollen", "hatte sollen", false)]
    [InlineData("hatte … sollen", "sollen, hatte", false)]
    [InlineData("brach …auf", "brach auf", true)]
    [InlineData("brach …auf", "brach (auf", true)]
    [InlineData("brach …auf", "brach hinauf", false)]
    [InlineData("lag …*vor", "lag weit davor", true)]
    [InlineData("lag …*vor", "lag vorn", false)]
    [InlineData("hatte … gehen sollen", "hatte erst gehen wollen, dann gehen sollen", true)]
    public void Words_may_stand_between(string list, string text, bool found) => Found(list, text, found);

    [Fact]
    public void A_list_may_look_at_capitals()
    {
        var book = new PhraseBook();
        book.Add(1, "Besuch, *Treffen", ignoresCase: false);

        Assert.Equal(1, book.Touched("ein Besuch", 1));
        Assert.Equal(0, book.Touched("ein besuch, ein treffen", 1));
    }

    [Fact]
    public void One_pass_tells_of_all_lists_that_are_asked_for()
    {
        var book = new PhraseBook();
        book.Add(1, "Reise");
        book.Add(2, "Reise nach");
        book.Add(4, "Flug");

        Assert.Equal(1 | 2, book.Touched("Die Reise nach Rom", 1 | 2 | 4));
        Assert.Equal(2, book.Touched("Die Reise nach Rom", 2 | 4));
    }

    [Fact]
    public void A_phrase_needs_a_word_to_begin_with() => Assert.Throws<ArgumentException>(() => new PhraseBook().Add(1, "_ Gäste"));

    [Fact]
    public void Every_phrase_in_use_finds_itself()
    {
        var lists = TravelLanguage.Lists.Concat(GroupLanguage.Lists).Concat(VisitLanguage.Lists).ToList();

        Assert.All(lists, list => Assert.All(PhraseNotation.Phrases(list.Phrases), phrase => Assert.True(TellingWords.Tell(Example(phrase), list.Telling), phrase)));

        static string Example(string phrase) => string.Join(' ', phrase.Split(' ').Select(place => PhraseNotation.Choices(place.TrimStart('…')).Last()))
            .Replace("  ", " etwas ", StringComparison.Ordinal).Replace('#', '1').Replace("_-_", "x-y", StringComparison.Ordinal).Replace("_", "x", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Replace("+", "x", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brach ")]
    [InlineData("hatte ")]
    [InlineData("e-")]
    [InlineData("geplante ")]
    [InlineData("unter den ")]
    public void A_text_without_end_is_read_in_one_pass(string piece) =>
        Assert.False(TellingWords.Tell(string.Concat(Enumerable.Repeat(piece, 100_000)), Telling.First | Telling.Journey | Telling.OtherTimes | Telling.Belonging));

    private static void Found(string list, string text, bool found)
    {
        var book = new PhraseBook();
        book.Add(1, list);

        Assert.Equal(found ? 1 : 0, book.Touched(text, 1));
    }
}
